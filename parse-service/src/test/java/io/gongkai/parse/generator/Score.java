package io.gongkai.parse.generator;

import io.gongkai.parse.ParsingOutcome;
import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.Repair;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How well one document, or many, were read.
 *
 * @param documents how many
 * @param cells cells of their forms
 * @param right cells read right
 * @param unreadable cells of which the reader says that it cannot read them, though a careful reader can
 * @param silent a line for each cell read wrongly in silence: what it is, what was read
 * @param repairs claimed
 * @param untrue a line for each repair that was claimed and is not true
 * @param fields components of identities
 * @param wrongFields a line for each that is wrong
 * @param sections sections
 * @param wrongSections a line for each whose slot, heading or text is wrong
 * @param similarity of the narratives, summed over the documents
 */
public record Score(
        int documents,
        int cells,
        int right,
        int unreadable,
        List<String> silent,
        int repairs,
        List<String> untrue,
        int fields,
        List<String> wrongFields,
        int sections,
        List<String> wrongSections,
        double similarity) {
    /** Of nothing. */
    public static final Score NONE = new Score(0, 0, 0, 0, List.of(), 0, List.of(), 0, List.of(), 0, List.of(), 0);

    /** Reads the manuscript in the layout and compares. */
    public static Score of(Manuscript manuscript, Layout layout) {
        return of(manuscript, layout, WholeParsing.parse(layout.render(manuscript)));
    }

    /** Compares an outcome with the truth. */
    public static Score of(Manuscript manuscript, Layout layout, ParsingOutcome outcome) {
        String name = layout + " seed " + manuscript.report().seed() + ": ";
        return switch (outcome) {
            case ParsingOutcome.Parsed(var event) -> new Scoring(manuscript, layout, name).of(event);
            case ParsingOutcome.Rejected(var event) -> {
                int cells = manuscript.truth().figures().size();
                List<String> lost = List.of(name + "rejected: " + event.reason());
                int sections = manuscript.truth().sections().size();
                yield new Score(1, cells, 0, cells, List.of(), 0, List.of(), 5, lost, sections, lost, 0);
            }
        };
    }

    /** Both together. */
    public Score and(Score other) {
        return new Score(
                documents + other.documents,
                cells + other.cells,
                right + other.right,
                unreadable + other.unreadable,
                joined(silent, other.silent),
                repairs + other.repairs,
                joined(untrue, other.untrue),
                fields + other.fields,
                joined(wrongFields, other.wrongFields),
                sections + other.sections,
                joined(wrongSections, other.wrongSections),
                similarity + other.similarity);
    }

    private static List<String> joined(List<String> some, List<String> others) {
        List<String> joined = new ArrayList<>(some);
        joined.addAll(others);
        return joined;
    }

    public double cellAccuracy() {
        return cells == 0 ? 1 : (double) right / cells;
    }

    public double fieldAccuracy() {
        return fields == 0 ? 1 : 1 - (double) wrongFields.size() / fields;
    }

    public double sectionAccuracy() {
        return sections == 0 ? 1 : 1 - (double) wrongSections.size() / sections;
    }

    public double meanSimilarity() {
        return documents == 0 ? 1 : similarity / documents;
    }

    /** Compares one event. */
    private record Scoring(Manuscript manuscript, Layout layout, String name) {

        Score of(ReportParsed event) {
            Truth truth = manuscript.truth();
            List<String> silent = new ArrayList<>();
            int right = 0;
            int unreadable = 0;
            for (var cell : truth.figures().entrySet()) {
                String read = Reading.printed(event.figures().get(cell.getKey()));
                if (Reading.isRight(cell.getValue(), read)) {
                    right++;
                } else if (Reading.isHonest(read)) {
                    unreadable++;
                } else {
                    Figure figure = event.figures().get(cell.getKey());
                    silent.add(name + cell.getKey() + " prints " + cell.getValue() + ", read " + read + " from "
                            + (figure == null ? null : figure.raw()));
                }
            }
            List<String> untrue = new ArrayList<>();
            for (Repair repair : event.repairs()) {
                if (!truth.repairs().contains(repair.kind())
                        && !layout.repairs().contains(repair.kind())) {
                    untrue.add(name + repair.kind() + " " + repair.addresses() + " " + repair.raw());
                }
            }
            List<String> wrongFields = fields(event.identity());
            List<String> wrongSections = new ArrayList<>();
            double similarity = sections(truth, event.sections(), wrongSections);
            return new Score(
                    1,
                    truth.figures().size(),
                    right,
                    unreadable,
                    silent,
                    event.repairs().size(),
                    untrue,
                    7,
                    wrongFields,
                    truth.sections().size(),
                    wrongSections,
                    similarity);
        }

        private List<String> fields(Identity identity) {
            GeneratedReport report = manuscript.report();
            GeneratedIssuer issuer = report.issuer();
            List<String> wrong = new ArrayList<>();
            compare(wrong, "adminCode", issuer.division().code(), identity.adminCode());
            compare(wrong, "issuerKind", issuer.kind(), identity.issuerKind());
            compare(wrong, "level", issuer.level(), identity.level());
            compare(wrong, "year", report.year(), identity.year());
            compare(wrong, "form", report.form().form(), identity.form());
            LocalDate published = layout.datesReports()
                    ? report.publishedOn()
                    : manuscript.truth().publishedOn();
            compare(wrong, "publishedOn", published, identity.publishedOn());
            compare(wrong, "title", Reading.letters(report.title()), Reading.letters(String.valueOf(identity.title())));
            return wrong;
        }

        private void compare(List<String> wrong, String field, @Nullable Object expected, @Nullable Object read) {
            if (!Objects.equals(expected, read)) {
                wrong.add(name + field + " is " + expected + ", read " + read + " ("
                        + manuscript.report().title() + ")");
            }
        }

        private double sections(Truth truth, List<Section> read, List<String> wrong) {
            double similarity = 0;
            List<Truth.Part> parts = truth.sections();
            for (int i = 0; i < parts.size(); i++) {
                Truth.Part part = parts.get(i);
                Section section = i < read.size() ? read.get(i) : null;
                if (section == null) {
                    wrong.add(name + part.slot() + " not found");
                    continue;
                }
                double like = Reading.similarity(part.text(), section.text());
                similarity += like;
                String heading = section.heading() == null ? "" : Reading.letters(section.heading());
                String printed = part.heading() == null ? "" : Reading.letters(part.heading());
                if (part.slot() != section.slot() || !heading.equals(printed) || like < 0.99) {
                    wrong.add(name + part.slot() + " " + part.heading() + ", read " + section.slot() + " "
                            + section.heading() + ", similarity " + String.format(java.util.Locale.ROOT, "%.3f", like));
                }
            }
            for (int i = parts.size(); i < read.size(); i++) {
                wrong.add(name + "more sections: " + read.get(i).slot() + " "
                        + read.get(i).heading());
            }
            return similarity / parts.size();
        }
    }
}
