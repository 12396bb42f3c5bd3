package io.gongkai.parse;

import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Notice;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.ReportRejected;
import io.gongkai.parse.identity.Circumstances;
import io.gongkai.parse.identity.IdentityRead;
import io.gongkai.parse.identity.IdentityReading;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.reading.DocumentReading;
import io.gongkai.parse.section.Narrative;
import io.gongkai.parse.section.SectionReading;
import io.gongkai.parse.table.FormRead;
import io.gongkai.parse.table.FormReading;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one document: from bytes to lines, from lines to narrative, identity and figures. Pure and deterministic: what a
 * document says does not depend on when or how often it is read.
 */
public final class ReportParsing {
    private static final Notice SEVERAL_REPORTS = new Notice(
            "several-reports",
            new Message(
                    "文件中有不止一份年度报告，只读取了第一份。请把每份报告作为单独的文件提交。",
                    "The document holds more than one report; only the first was read. Send each report as a file of"
                            + " its own."));

    private final DocumentReading documents;

    private final SectionReading sections;
    private final IdentityReading identities;
    private final FormReading forms;

    public ReportParsing(
            DocumentReading documents, SectionReading sections, IdentityReading identities, FormReading forms) {
        this.documents = documents;
        this.sections = sections;
        this.identities = identities;
        this.forms = forms;
    }

    /** Reads the bytes as a report, or says why they are none. */
    public ParsingOutcome parse(ReportReceived received, byte[] bytes) {
        return switch (documents.read(bytes, received.mediaType())) {
            case DocumentOutcome.Unread(var reason, var message) ->
                new ParsingOutcome.Rejected(new ReportRejected(received, reason, message));
            case DocumentOutcome.Read(var document, var surroundings) ->
                parse(received, document, new Circumstances(surroundings, received.source(), received.filename()));
        };
    }

    private ParsingOutcome parse(ReportReceived received, Document document, Circumstances circumstances) {
        Outline outline = Outline.of(document);
        Narrative narrative = sections.read(document, outline);
        IdentityRead identity = identities.read(document, outline, narrative.title(), circumstances);
        FormRead form =
                forms.read(document, outline, narrative, identity.identity().year());
        ReportRejected refusal = Recognition.refusal(received, document, identity.identity(), narrative, form);
        if (refusal != null) {
            return new ParsingOutcome.Rejected(refusal);
        }
        return new ParsingOutcome.Parsed(new ReportParsed(
                received,
                filing(received, identity),
                identity.identity(),
                narrative.preamble(),
                narrative.sections(),
                narrative.closing(),
                form.tables(),
                form.figures(),
                form.repairs(),
                notices(outline, identity, form)));
    }

    private static FilingId filing(ReportReceived received, IdentityRead read) {
        Integer year = read.identity().year();
        boolean known = read.filer() != null && year != null;
        return new FilingId(known ? read.filer() + "/" + year : received.id().value());
    }

    private static List<Notice> notices(Outline outline, IdentityRead identity, FormRead form) {
        List<Notice> notices = new ArrayList<>(identity.notices());
        if (outline.isFollowed()) {
            notices.add(SEVERAL_REPORTS);
        }
        for (Notice notice : form.notices()) {
            if (notices.stream().noneMatch(known -> known.code().equals(notice.code()))) {
                notices.add(notice);
            }
        }
        return List.copyOf(notices);
    }
}
