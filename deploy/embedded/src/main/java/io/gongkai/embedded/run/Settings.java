package io.gongkai.embedded.run;

import io.gongkai.embedded.FreePort;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How to run the system.
 *
 * @param root the folder of the sources, with the built services in it
 * @param data the folder that everything is kept in
 * @param ports of every part
 * @param heaps of every part, in MiB
 */
public record Settings(Path root, Path data, Map<Part, Integer> ports, Map<Part, Integer> heaps) {

    /** As the environment says, else with the usual ports and heaps. */
    static Settings of(Path root, Path data, Map<String, String> environment) {
        return new Settings(
                root,
                data,
                forEach(part -> number(environment, part.portVariable(), part.defaultPort(), 65_535)),
                forEach(part -> number(environment, part.heapVariable(), part.defaultHeapMebibytes(), 65_536)));
    }

    /** On free ports, for tests. */
    public static Settings onFreePorts(Path root, Path data) {
        return new Settings(root, data, forEach(_ -> FreePort.any()), forEach(Part::defaultHeapMebibytes));
    }

    public int port(Part part) {
        return ports.getOrDefault(part, part.defaultPort());
    }

    int heapMebibytes(Part part) {
        return heaps.getOrDefault(part, part.defaultHeapMebibytes());
    }

    Path folder(Part part) {
        return data.resolve(part.label());
    }

    private static Map<Part, Integer> forEach(ToIntFunction<Part> number) {
        Map<Part, Integer> numbers = new EnumMap<>(Part.class);
        Arrays.stream(Part.values()).forEach(part -> numbers.put(part, number.applyAsInt(part)));
        return numbers;
    }

    private static int number(Map<String, String> environment, String variable, int otherwise, int most) {
        String value = environment.getOrDefault(variable, "");
        if (value.isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number > 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw new IllegalArgumentException(variable + " is a number from 1 to " + most + ", not " + value);
    }
}
