package io.gongkai.parse.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** Says which number a word processor prints before a paragraph of a .doc, by its lists ([MS-DOC] 2.4.6.3). */
final class DocNumbering {
    private final @Nullable ListTables tables;
    private final ListCounting counting = new ListCounting();
    private final Map<Integer, DocList> lists = new HashMap<>();

    DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** Counts the next paragraph of the document; null if nothing is printed before it. */
    @Nullable
    String next(Paragraph paragraph) {
        int id = paragraph.getIlfo();
        int level = paragraph.getIlvl();
        // 0x7FF: numbers of Word 95, which are text; above: none.
        if (tables == null || id <= 0 || id >= 0x7FF || level < 0 || level >= ListLevel.LEVELS) {
            return null;
        }
        DocList list = lists.computeIfAbsent(id, this::list);
        return list.levels().isEmpty()
                ? null
                : counting.next(list.definition(), id, list.starts(), list.levels(), level);
    }

    private DocList list(int id) {
        List<ListLevel> levels = new ArrayList<>();
        List<@Nullable Integer> starts = Arrays.asList(new Integer[ListLevel.LEVELS]);
        if (tables == null) {
            return new DocList(0, starts, levels);
        }
        try {
            LFO override = tables.getLfo(id);
            ListData data = tables.getListData(override.getLsid());
            if (data == null) {
                return new DocList(0, starts, levels);
            }
            for (int i = 0; i < ListLevel.LEVELS; i++) {
                levels.add(i < data.numLevels() ? level(data.getLevels()[i]) : ListLevel.PLAIN);
            }
            for (ListFormatOverrideLevel over : tables.getLfoData(id).getRgLfoLvl()) {
                int at = over.getLevelNum();
                if (at >= ListLevel.LEVELS) {
                    continue;
                }
                if (over.isFormatting()) {
                    levels.set(at, level(over.getLevel()));
                }
                if (over.isStartAt()) {
                    starts.set(at, over.isFormatting() ? levels.get(at).start() : over.getIStartAt());
                }
            }
            return new DocList(override.getLsid(), starts, levels);
        } catch (NoSuchElementException e) {
            return new DocList(0, starts, List.of());
        }
    }

    /** In the text of a level, the characters 0 to 8 stand for the numbers of the levels ([MS-DOC] 2.9.150). */
    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        StringBuilder text = new StringBuilder();
        String printed = level.getNumberText();
        for (int i = 0; printed != null && i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c < ListLevel.LEVELS) {
                text.append('%').append((char) ('1' + c));
            } else {
                text.append(c);
            }
        }
        return new ListLevel(
                level.getStartAt(),
                DocNumberFormat.name(level.getNumberFormat() & 0xFF),
                text.toString(),
                null,
                level.isLegalNumbering());
    }

    private record DocList(int definition, List<@Nullable Integer> starts, List<ListLevel> levels) {}
}
