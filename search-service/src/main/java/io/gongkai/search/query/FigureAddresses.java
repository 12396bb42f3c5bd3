package io.gongkai.search.query;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.Message;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The addresses of the figures of all forms, in their order. */
public final class FigureAddresses {
    private static final Set<String> ALL = Collections.unmodifiableSet(Stream.of(Form.values())
            .flatMap(f -> f.cells().stream())
            .map(FormCell::address)
            .collect(LinkedHashSet::new, Set::add, Set::addAll));

    private FigureAddresses() {}

    public static Set<String> all() {
        return ALL;
    }

    /** The address, if a form has it; else a refusal that names some that are alike. */
    static String known(String parameter, String address) {
        if (ALL.contains(address)) {
            return address;
        }
        String alike = String.join(", ", alike(address));
        throw new InvalidRequest(
                parameter,
                new Message(
                        "没有指标“" + address + "”；相近的有：" + alike + "。",
                        "There is no figure \"" + address + "\"; some that are alike: " + alike + "."));
    }

    private static List<String> alike(String address) {
        String stem = address;
        while (true) {
            String start = stem;
            List<String> found =
                    ALL.stream().filter(a -> a.startsWith(start)).limit(7).toList();
            int dot = stem.lastIndexOf('.');
            if (!found.isEmpty() || stem.isEmpty()) {
                return found;
            }
            stem = dot < 0 ? "" : stem.substring(0, dot);
        }
    }
}
