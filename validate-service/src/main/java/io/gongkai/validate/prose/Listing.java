package io.gongkai.validate.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Numbers of several things at once: 予以公开、部分公开分别为3件、2件, and 均为0件. */
final class Listing {
    private static final String AND = "、和与及";

    private final String text;
    private final Naming naming;
    private final List<Quantity> quantities;

    Listing(String text, Naming naming, List<Quantity> quantities) {
        this.text = text;
        this.naming = naming;
        this.quantities = quantities;
    }

    /** Tells of each thing with its number, if the words before this number are such a list; how many numbers it has. */
    int read(int position, int from, int linked, BiConsumer<Quantity, Named> found) {
        Quantity first = quantities.get(position);
        if (endsWith("分别", from, linked)) {
            List<Quantity> numbers = numbers(position);
            pair(items(from, linked - 2), numbers, found);
            return numbers.size();
        }
        if (endsWith("均为", from, first.start())) {
            items(from, first.start() - 2).forEach(item -> found.accept(first, item));
            return 1;
        }
        return 0;
    }

    private boolean endsWith(String word, int from, int end) {
        return end - word.length() >= from && text.startsWith(word, end - word.length());
    }

    private static void pair(List<Named> items, List<Quantity> numbers, BiConsumer<Quantity, Named> found) {
        if (items.size() != numbers.size()) {
            return;
        }
        for (int at = 0; at < items.size(); at++) {
            found.accept(numbers.get(at), items.get(at));
        }
    }

    private List<Quantity> numbers(int position) {
        List<Quantity> numbers = new ArrayList<>();
        numbers.add(quantities.get(position));
        for (int at = position + 1; at < quantities.size(); at++) {
            Quantity next = quantities.get(at);
            int end = quantities.get(at - 1).end();
            if (next.start() - end > 1 || "、，和及与".indexOf(text.charAt(Math.min(end, text.length() - 1))) < 0) {
                break;
            }
            numbers.add(next);
        }
        return numbers;
    }

    /** None if one of them is not known. */
    private List<Named> items(int from, int end) {
        List<Named> items = new ArrayList<>();
        int start = from;
        for (int at = from; at <= end; at++) {
            if (at == end || AND.indexOf(text.charAt(at)) >= 0) {
                Named item = naming.before(start, at, Math.max(start, at - 2));
                if (item == null) {
                    return List.of();
                }
                items.add(item);
                start = at + 1;
            }
        }
        return List.copyOf(items);
    }
}
