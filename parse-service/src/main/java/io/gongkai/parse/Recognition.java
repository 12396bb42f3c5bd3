package io.gongkai.parse;

import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.RejectionReason;
import io.gongkai.parse.events.ReportRejected;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.TableState;
import io.gongkai.parse.section.Narrative;
import io.gongkai.parse.table.FormRead;
import java.util.Set;

/**
 * Tells such a report from other documents: by its title, by one of its tables, or by headings of the form. A report cut in
 * the middle still has one of them.
 */
final class Recognition {
    /** 收到和处理政府信息公开申请情况 and the like stand in no other document; 总体情况 stands in many. */
    private static final Set<Slot> TELLING = Set.of(Slot.REQUESTS, Slot.DISPUTES, Slot.DISCLOSURE);

    private static final int ENOUGH_HEADINGS = 2;

    private Recognition() {}

    static boolean isReport(Identity identity, Narrative narrative, FormRead form) {
        return identity.title() != null
                || form.tables().stream().anyMatch(table -> table.state() == TableState.READ)
                || narrative.sections().stream()
                                .map(Section::slot)
                                .filter(TELLING::contains)
                                .distinct()
                                .count()
                        >= ENOUGH_HEADINGS;
    }

    static ReportRejected notAReport(ReportReceived received) {
        return new ReportRejected(
                received,
                RejectionReason.NOT_A_REPORT,
                new Message(
                        "文件可以读出，但不是政府信息公开工作年度报告：没有找到标题，也没有找到任何一张表。请核对后重新提交。",
                        "The file can be read but is no annual report on government information disclosure: neither"
                                + " its title nor any of its tables was found. Check the file and send it again."));
    }
}
