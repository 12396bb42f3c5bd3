package io.gongkai.parse.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says which number a word processor prints before a paragraph, by the lists and the styles of the document. */
final class DocxNumbering {
    private final DocxLists lists;
    private final DocxStyles styles;
    private final ListCounting counting = new ListCounting();

    DocxNumbering(DocxLists lists, DocxStyles styles) {
        this.lists = lists;
        this.styles = styles;
    }

    /**
     * Counts the next paragraph of the document.
     *
     * @param style its style; null for the usual one
     * @param direct what it says itself
     * @return what is printed before it; null for nothing
     */
    @Nullable
    String next(@Nullable String style, NumberReference direct) {
        Integer id = direct.list();
        Integer level = direct.level();
        List<String> chain = styles.chain(style);
        for (int i = 0; i < chain.size() && (id == null || level == null); i++) {
            NumberReference inherited = styles.number(chain.get(i));
            if (id == null) {
                id = inherited.list();
            }
            if (level == null && direct.list() == null) {
                level = inherited.level();
            }
        }
        DocxList list = id == null || id == 0 ? null : lists.list(id);
        if (id == null || list == null) {
            return null;
        }
        String definitionId = list.definition();
        ListDefinition definition = lists.definition(definitionId);
        if (definition != null && definition.definedBy() != null) {
            Integer defining = styles.number(definition.definedBy()).list();
            DocxList definingList = defining == null ? null : lists.list(defining);
            definitionId = definingList == null ? definitionId : definingList.definition();
            definition = lists.definition(definitionId);
        }
        if (definition == null) {
            return null;
        }
        // A level that is tied to the paragraph's style needs not be named, ECMA-376 part 1, 17.9.23.
        int tied = direct.list() == null ? tiedLevel(definition, chain) : -1;
        int at = tied >= 0 && direct.level() == null ? tied : level == null ? 0 : level;
        if (at < 0 || at >= ListLevel.LEVELS) {
            return null;
        }
        return counting.next(definitionId, id, starts(list.starts()), levels(definition, list), at);
    }

    private static int tiedLevel(ListDefinition definition, List<String> chain) {
        for (String style : chain) {
            int level = definition.styles().indexOf(style);
            if (level >= 0) {
                return level;
            }
        }
        return -1;
    }

    private static List<@Nullable Integer> starts(Map<Integer, Integer> stated) {
        List<@Nullable Integer> starts = new ArrayList<>();
        for (int level = 0; level < ListLevel.LEVELS; level++) {
            starts.add(stated.get(level));
        }
        return starts;
    }

    private static List<ListLevel> levels(ListDefinition definition, DocxList list) {
        if (list.levels().isEmpty()) {
            return definition.levels();
        }
        List<ListLevel> levels = new ArrayList<>(definition.levels());
        list.levels().forEach(levels::set);
        return levels;
    }
}
