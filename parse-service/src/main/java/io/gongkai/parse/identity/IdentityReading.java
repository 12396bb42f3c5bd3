package io.gongkai.parse.identity;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.events.Evidence;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.Notice;
import io.gongkai.parse.form.FormOfYear;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.label.Radicals;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.Passage;
import io.gongkai.parse.title.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads whose report a document is, for which year, and when it was published. */
public final class IdentityReading {
    private final Gazetteer gazetteer;

    public IdentityReading(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Reads what the document, and failing that what is around it, says.
     *
     * @param title the document's title; null if it prints none
     */
    public IdentityRead read(Document document, Outline outline, @Nullable Title title, Circumstances circumstances) {
        Passage text = outline.text();
        Passage preamble = text.before(outline.firstHeading());
        Organ titled =
                title == null ? null : TitledOrgan.of(title, text, gazetteer).orElse(null);
        Signature signature = new SignatureReading(gazetteer).read(document, text, title);
        Optional<YearReading.Found> year = YearReading.read(title, text);
        @Nullable Integer reportYear = year.map(YearReading.Found::year).orElse(null);

        IssuerReading.Found issuer = new IssuerReading(gazetteer).read(titled, signature, preamble, text);
        Passage behind = title == null ? text : text.behind(title.lines().from());
        Grounds grounds = new Grounds(titled, signature, preamble, text, behind, circumstances);
        Whereabouts place = new DivisionReading(gazetteer).read(issuer, grounds, reportYear);

        List<Evidence> evidence = new ArrayList<>();
        if (title != null) {
            evidence.add(new Evidence("title", title.printed(), title.source()));
        }
        evidence.addAll(issuer.evidence());
        evidence.addAll(place.evidence());
        year.ifPresent(found -> evidence.add(found.evidence()));
        LocalDate publishedOn = publishedOn(signature, text, circumstances, evidence);
        if (publishedOn == null && title != null && reportYear != null) {
            Optional<PublicationLabel> beside = PublicationLabel.beside(title, preamble, reportYear);
            beside.ifPresent(found -> evidence.add(found.evidence()));
            publishedOn = beside.map(PublicationLabel::date).orElse(null);
        }

        Organ organ = issuer.organ();
        Identity identity = new Identity(
                title == null ? null : Radicals.unified(title.printed()),
                place.issuerName(issuer),
                organ == null ? null : organ.kind().issuerKind(),
                place.level(),
                place.adminCode(),
                place.province(),
                place.city(),
                place.county(),
                reportYear,
                FormOfYear.of(reportYear),
                publishedOn,
                List.copyOf(evidence),
                place.candidates());
        String filer = organ == null || place.seat() == null ? null : place.seat() + "/" + FilingOrgan.of(organ);
        return new IdentityRead(identity, filer, notices(title, place, reportYear, text));
    }

    private static List<Notice> notices(
            @Nullable Title title, Whereabouts place, @Nullable Integer reportYear, Passage text) {
        List<Notice> notices = new ArrayList<>(place.notices());
        if (title != null && title.year().isPresent()) {
            int titled = title.year().getAsInt();
            YearReading.disagreeing(title, text)
                    .ifPresent(period -> notices.add(Notices.yearsDisagree(titled, period)));
        }
        if (reportYear == null) {
            notices.add(Notices.yearUnknown());
        }
        if (reportYear != null && FormOfYear.isOlder(reportYear)) {
            notices.add(Notices.formBefore2019(reportYear));
        }
        return List.copyOf(notices);
    }

    private static @Nullable LocalDate publishedOn(
            Signature signature, Passage text, Circumstances circumstances, List<Evidence> evidence) {
        if (signature.date() != null && signature.dateQuote() != null) {
            evidence.add(new Evidence("publishedOn", signature.dateQuote(), signature.dateSource()));
            return signature.date();
        }
        Optional<PublicationLabel> label =
                PublicationLabel.in(Passage.of(circumstances.surroundings())).or(() -> PublicationLabel.in(text));
        label.ifPresent(found -> evidence.add(found.evidence()));
        return label.map(PublicationLabel::date).orElse(null);
    }
}
