package io.gongkai.parse.isolation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a worker is started: the Java that runs this, on the class path of this.
 *
 * @param program main class, or none where the class path is a jar that names it
 * @param argument what tells the program that it is a worker
 */
public record WorkerCommand(String program, String argument) {
    /** The jar of a packaged Quarkus application starts its own class loader. */
    private static final String PACKAGED = "quarkus-run.jar";

    /** Without these some systems start no process or find no directory for temporary files. */
    private static final Set<String> KEPT = Set.of("SystemRoot", "TMPDIR", "TEMP", "TMP");

    Process start(IsolationLimits limits) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + limits.heapMebibytes() + "m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                // Most workers read a few documents: quick to start counts more than the last third of speed.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8"));
        String classPath = classPath();
        if (classPath.endsWith(PACKAGED)) {
            command.addAll(List.of("-jar", classPath));
        } else {
            command.addAll(List.of("-cp", classPath, program));
        }
        command.add(argument);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        return builder.directory(new File(System.getProperty("java.io.tmpdir"))).start();
    }

    /** Absolute, for the worker runs elsewhere. */
    private static String classPath() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
