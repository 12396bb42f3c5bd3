package io.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.reading.DocumentReading;
import io.gongkai.parse.section.Narrative;
import io.gongkai.parse.section.SectionReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedReportsTest {
    private static final int REPORTS = 60;
    private static final double GOAL = 0.999;

    @ParameterizedTest
    @EnumSource(GeneratedLayout.class)
    void readsEveryCellOrSaysThatItCannot(GeneratedLayout layout) {
        List<String> silent = new ArrayList<>();
        int cells = 0;
        int right = 0;
        for (int seed = 0; seed < REPORTS; seed++) {
            Random random = new Random(seed);
            Form form = seed % 2 == 0 ? Form.FORM_2021 : Form.FORM_2019;
            boolean zerosBlank = layout.showsBlanks() && seed % 5 == 4;
            GeneratedForm generated = GeneratedForm.random(form, zerosBlank, random);
            FormRead read = read(layout.report(generated, random), form == Form.FORM_2021 ? 2023 : 2020);
            for (Map.Entry<String, String> cell : generated.printed().entrySet()) {
                cells++;
                Figure figure = read.figures().get(cell.getKey());
                String value = printed(figure);
                right += cell.getValue().equals(value) ? 1 : 0;
                if (!cell.getValue().equals(value) && figure != null && figure.state() != FigureState.UNREADABLE) {
                    silent.add("seed " + seed + " " + cell.getKey() + " prints " + cell.getValue() + ", read " + value);
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat((double) right / cells).isGreaterThanOrEqualTo(GOAL);
    }

    @ParameterizedTest
    @EnumSource(GeneratedLayout.class)
    void keepsTablesOutOfTheNarrative(GeneratedLayout layout) {
        Random random = new Random(7);
        GeneratedForm generated = GeneratedForm.random(Form.FORM_2021, false, random);
        Document document = document(layout.report(generated, random));
        Narrative narrative = new SectionReading().read(document, Outline.of(document));
        assertThat(narrative.sections())
                .extracting(section -> section.slot())
                .containsExactly(
                        Slot.OVERVIEW, Slot.DISCLOSURE, Slot.REQUESTS, Slot.DISPUTES, Slot.PROBLEMS, Slot.OTHER);
        assertThat(narrative.sections())
                .extracting(section -> section.text())
                .containsExactly("这一年的工作照常进行，没有特别的事情。\n（一）主动公开。网站一共更新了12次。", "", "", "", "人手不够，明年会增加一名同事。", "没有别的事项。");
        assertThat(narrative.title()).isEqualTo("样例区人民政府2023年政府信息公开工作年度报告");
    }

    private static FormRead read(String report, int year) {
        Document document = document(report);
        Outline outline = Outline.of(document);
        return new FormReading().read(document, outline, new SectionReading().read(document, outline), year);
    }

    private static Document document(String report) {
        DocumentOutcome outcome = new DocumentReading(ReadingLimits.USUAL)
                .read(report.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8");
        assertThat(outcome).isInstanceOf(DocumentOutcome.Read.class);
        return ((DocumentOutcome.Read) outcome).document();
    }

    private static String printed(@Nullable Figure figure) {
        if (figure == null) {
            return "nothing";
        }
        return switch (figure.state()) {
            case NUMBER -> String.valueOf(figure.value());
            case BLANK -> "";
            case NOT_APPLICABLE -> "/";
            case UNREADABLE -> "?";
        };
    }
}
