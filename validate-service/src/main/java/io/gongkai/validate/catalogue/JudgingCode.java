package io.gongkai.validate.catalogue;

import io.gongkai.parse.events.Form;
import io.gongkai.validate.across.Sketch;
import io.gongkai.validate.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * The code that judges: every class of ours that {@link ReportJudge} and {@link Sketch} reach. Nobody has to remember to
 * count a version up when a rule changes.
 */
public final class JudgingCode {
    private static final String OURS = "io/gongkai/";

    /** Drops what says where the code stands in its source, and what follows from the code by itself. */
    private static final ClassFile PLAIN = ClassFile.of(
            ClassFile.LineNumbersOption.DROP_LINE_NUMBERS,
            ClassFile.DebugElementsOption.DROP_DEBUG,
            ClassFile.ConstantPoolSharingOption.NEW_POOL,
            ClassFile.StackMapsOption.DROP_STACK_MAPS);

    private JudgingCode() {}

    /**
     * SHA-256 of what its classes do and of the forms: changes with every release in which something is judged otherwise. Takes
     * some tenths of a second.
     */
    public static String hash() {
        List<byte[]> parts = new ArrayList<>();
        classes().values().forEach(code -> parts.add(plain(code)));
        for (Form form : Form.values()) {
            parts.add(form.cells().toString().getBytes(StandardCharsets.UTF_8));
        }
        return Sha256.of(parts);
    }

    /** What a class does: the same whatever comments, lines and debug information it was compiled with. */
    static byte[] plain(byte[] code) {
        return PLAIN.transformClass(PLAIN.parse(code), ClassTransform.dropping(SourceFileAttribute.class::isInstance));
    }

    /** The classes by their names. */
    static SequencedMap<String, byte[]> classes() {
        TreeMap<String, byte[]> classes = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(internalName(ReportJudge.class), internalName(Sketch.class)));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (!classes.containsKey(name)) {
                byte[] code = code(name);
                classes.put(name, code);
                for (PoolEntry entry : ClassFile.of().parse(code).constantPool()) {
                    if (entry instanceof ClassEntry named) {
                        String other = elementName(named.asInternalName());
                        if (other.startsWith(OURS)) {
                            open.push(other);
                        }
                    }
                }
            }
        }
        return classes;
    }

    private static String internalName(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    /** Arrays are named as {@code [[Lio/gongkai/A;}. */
    private static String elementName(String name) {
        int begin = name.lastIndexOf('[') + 1;
        return begin == 0 || !name.endsWith(";") ? name : name.substring(begin + 1, name.length() - 1);
    }

    private static byte[] code(String name) {
        try (InputStream in = ReportJudge.class.getResourceAsStream("/" + name + ".class")) {
            if (in == null) {
                throw new IllegalStateException("the code of " + name + " is not at hand");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
