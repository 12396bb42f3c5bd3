package io.gongkai.validate.rule;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.parse.events.Doubt;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Level;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Repair;
import io.gongkai.parse.events.RepairKind;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableState;
import io.gongkai.validate.section.FormHeading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A made-up report of a made-up district, clean until it is changed: examples of rules are made of it. Every figure is
 * 0 but for twelve requests from natural persons, all of them granted.
 */
public final class Specimen {
    private static final String SHA256 = "0".repeat(64);

    private final @Nullable Integer year;
    private @Nullable String title;
    private IssuerKind kind = IssuerKind.GOVERNMENT;
    private Level level = Level.COUNTY;
    private String adminCode = "999902";
    private @Nullable LocalDate publishedOn;
    private String preamble = "";
    private final List<Section> sections = new ArrayList<>();
    private final SpecimenForm form = new SpecimenForm();
    private final List<Repair> repairs = new ArrayList<>();

    public Specimen(@Nullable Integer year) {
        this.year = year;
        this.title = "样例区人民政府" + year + "年政府信息公开工作年度报告";
        this.publishedOn = year == null ? null : LocalDate.of(year + 1, 1, 20);
        for (FormHeading heading : FormHeading.values()) {
            section(heading.slot(), heading.printed(), text(heading.slot()));
        }
        for (TableKind table : TableKind.values()) {
            layout(table, year == null || year >= 2021 ? Form.FORM_2021 : Form.FORM_2019);
        }
    }

    public Specimen title(@Nullable String title) {
        this.title = title;
        return this;
    }

    public Specimen issuer(IssuerKind kind, Level level) {
        this.kind = kind;
        this.level = level;
        return this;
    }

    /** Of another division, by its code. */
    public Specimen division(String code) {
        this.adminCode = code;
        return this;
    }

    public Specimen publishedOn(@Nullable LocalDate date) {
        this.publishedOn = date;
        return this;
    }

    public Specimen preamble(String text) {
        this.preamble = text;
        return this;
    }

    /** Adds a section at the end. */
    public Specimen section(Slot slot, @Nullable String heading, String text) {
        sections.add(new Section(slot, heading, text, null));
        return this;
    }

    /** Changes the sections of a slot. */
    public Specimen rewrite(Slot slot, @Nullable String heading, String text) {
        sections.replaceAll(section -> section.slot() == slot ? new Section(slot, heading, text, null) : section);
        return this;
    }

    public Specimen without(Slot slot) {
        sections.removeIf(section -> section.slot() == slot);
        return this;
    }

    /** Prints a table with the rows of a form, clean. */
    public Specimen layout(TableKind table, Form form) {
        this.form.layout(table, form);
        return this;
    }

    /** Prints another label for a row. */
    public Specimen label(TableKind table, String row, String printed) {
        form.label(table, row, printed);
        return this;
    }

    /** Takes a table away, or makes a picture of it. */
    public Specimen table(TableKind table, TableState state) {
        form.table(table, state);
        return this;
    }

    /** So many requests in a row of the requests table, all from natural persons. */
    public Specimen row(String row, int count) {
        form.row(row, count);
        return this;
    }

    public Specimen figure(String address, String value) {
        return figure(address, value, value);
    }

    public Specimen figure(String address, String value, String raw) {
        form.figure(address, new Figure(value, FigureState.NUMBER, raw, null));
        return this;
    }

    public Specimen blank(String address) {
        form.figure(address, new Figure(null, FigureState.BLANK, "", null));
        return this;
    }

    public Specimen slash(String address) {
        form.figure(address, new Figure(null, FigureState.NOT_APPLICABLE, "/", null));
        return this;
    }

    public Specimen unreadable(String address) {
        form.figure(address, SpecimenForm.UNREADABLE);
        return this;
    }

    /** Not read, and not only by the reader's fault. */
    public Specimen doubted(String address, String raw, Doubt doubt) {
        form.figure(address, new Figure(null, FigureState.UNREADABLE, raw, null, doubt));
        return this;
    }

    public Specimen repaired(String row) {
        repairs.add(new Repair(
                RepairKind.SHIFTED_COLUMNS, List.of(row), "", new Message("该行已重新对齐。", "The row was aligned."), null));
        return this;
    }

    public ReportParsed report() {
        String place = year == null ? "000000000000000000000000000000ff" : adminCode + "/government/" + year;
        return new ReportParsed(
                new ReportReceived(
                        new ReportId(SHA256.substring(32)), SHA256, 1, "text/plain", null, null, Instant.EPOCH),
                new FilingId(place),
                new Identity(
                        title,
                        "样例区人民政府",
                        kind,
                        level,
                        adminCode,
                        "样例省",
                        "样例市",
                        "样例区",
                        year,
                        prescribed(),
                        publishedOn,
                        List.of(),
                        List.of()),
                preamble,
                List.copyOf(sections),
                "",
                form.tables(),
                form.figures(),
                List.copyOf(repairs),
                List.of());
    }

    private @Nullable Form prescribed() {
        if (year == null || year < 2019) {
            return null;
        }
        return year < 2021 ? Form.FORM_2019 : Form.FORM_2021;
    }

    private static String text(Slot slot) {
        return switch (slot) {
            case OVERVIEW -> "开展年度考核和社会评议，未发生责任追究情况。";
            case OTHER -> "本年度未收取信息处理费。";
            case DISCLOSURE, REQUESTS, DISPUTES, PROBLEMS, EXTRA -> "";
        };
    }
}
