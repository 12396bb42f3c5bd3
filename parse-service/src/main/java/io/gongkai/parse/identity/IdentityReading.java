package io.gongkai.parse.identity;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.Evidence;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.Notice;
import io.gongkai.parse.gazetteer.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads whose report a document is, for which year, and when it was published. */
public final class IdentityReading {
    /** Evidence is sought in the first so many characters; a report has some 8,000. */
    private static final int CHARACTERS_SEEN = 60_000;

    private final Gazetteer gazetteer;

    public IdentityReading(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether the document prints the title of such a report. */
    public boolean hasTitle(Document document) {
        return Title.in(document.lines(), gazetteer).isPresent();
    }

    /** Reads what the document, and failing that what is around it, says. */
    public IdentityRead read(Document document, Circumstances circumstances) {
        List<Line> lines = document.lines();
        Title title = Title.in(lines, gazetteer).orElse(null);
        Signature signature = Signature.in(lines, gazetteer);
        Passage text = Passage.of(lines, Math.min(CHARACTERS_SEEN, characters(lines)));
        Optional<YearReading.Found> year = YearReading.read(title, text);
        @Nullable Integer reportYear = year.map(YearReading.Found::year).orElse(null);
        Passage preamble = Passage.of(Title.beforeFirstHeading(lines));

        IssuerReading.Found issuer = new IssuerReading(gazetteer).read(title, signature, preamble);
        Whereabouts place = new DivisionReading(gazetteer)
                .read(issuer, title, signature, preamble, circumstances, text, reportYear);
        Optional<PublicationLabel> label = PublicationLabel.in(circumstances.surroundings())
                .or(() -> PublicationLabel.in(Title.beforeFirstHeading(lines)));

        List<Evidence> evidence = new ArrayList<>();
        if (title != null) {
            evidence.add(new Evidence("title", title.printed(), title.source()));
        }
        evidence.addAll(issuer.evidence());
        evidence.addAll(place.evidence());
        year.ifPresent(found -> evidence.add(found.evidence()));
        LocalDate publishedOn = publishedOn(signature, label, evidence);

        List<Notice> notices = new ArrayList<>(place.notices());
        if (title != null && title.year().isPresent()) {
            int titled = title.year().getAsInt();
            YearReading.disagreeing(title, text)
                    .ifPresent(period -> notices.add(Notices.yearsDisagree(titled, period)));
        }
        if (reportYear == null) {
            notices.add(Notices.yearUnknown());
        }
        if (reportYear != null && reportYear < 2019) {
            notices.add(Notices.formBefore2019(reportYear));
        }
        Organ organ = issuer.organ();
        Identity identity = new Identity(
                title == null ? null : title.printed(),
                place.issuerName(issuer),
                organ == null ? null : organ.kind().issuerKind(),
                place.level(),
                place.adminCode(),
                place.province(),
                place.city(),
                place.county(),
                reportYear,
                form(reportYear),
                publishedOn,
                List.copyOf(evidence),
                place.candidates());
        return new IdentityRead(identity, organ == null ? null : FilingOrgan.of(organ), List.copyOf(notices));
    }

    private static @Nullable LocalDate publishedOn(
            Signature signature, Optional<PublicationLabel> label, List<Evidence> evidence) {
        if (signature.date() != null && signature.dateQuote() != null) {
            evidence.add(new Evidence("publishedOn", signature.dateQuote(), signature.dateSource()));
            return signature.date();
        }
        label.ifPresent(found -> evidence.add(found.evidence()));
        return label.map(PublicationLabel::date).orElse(null);
    }

    /** 国办公开办函〔2019〕60号 for the report years 2019 and 2020, 〔2021〕30号 from 2021 on. */
    private static @Nullable Form form(@Nullable Integer year) {
        if (year == null || year < 2019) {
            return null;
        }
        return year < 2021 ? Form.FORM_2019 : Form.FORM_2021;
    }

    private static int characters(List<Line> lines) {
        long characters = 0;
        for (Line line : lines) {
            characters +=
                    line.cells().stream().mapToInt(cell -> cell.text().length()).sum();
        }
        return (int) Math.min(characters, Integer.MAX_VALUE);
    }
}
