package io.gongkai.parse;

import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.RejectionReason;
import io.gongkai.parse.events.ReportRejected;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.TableState;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.section.Narrative;
import io.gongkai.parse.table.FormRead;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells such a report from other documents: by figures of its tables, by headings of the form, or by its title over a text of
 * its own. A report cut in the middle still has one of them; a notice, a guide or a list of reports has none, and a form that
 * nobody has filled in has neither figures nor text.
 */
final class Recognition {
    /** 收到和处理政府信息公开申请情况 and the like stand in no other document; 总体情况 stands in many. */
    private static final Set<Slot> TELLING = Set.of(Slot.REQUESTS, Slot.DISPUTES, Slot.DISCLOSURE);

    private static final int ENOUGH_HEADINGS = 2;
    private static final int LINES_OF_A_HEADLINE = 12;
    private static final int LONGEST_HEADLINE = 60;

    /** A list of reports has titles and no sentences. */
    private static final int ENOUGH_SENTENCES = 1;

    /** The headlines of documents that speak of reports: 关于做好…年度报告编制工作的通知, 《…年度报告》解读, 信息公开指南. */
    private static final Pattern OTHER_DOCUMENT =
            Pattern.compile(".*(?:通知|通报|办法|条例|细则|规定|解读|指南|须知|问答|方案|意见|新闻发布会|目录)(?:全文|正文|试行|修订)?");

    /** Below the title of a report, its own contents follow. */
    private static final String CONTENTS = "目录";

    /** 法治政府建设年度报告 has headings of the same kind. */
    private static final Pattern OTHER_REPORT = Pattern.compile("(?!.*公开)(?!本报告).*[0-9〇○零一二三四五六七八九]{4}年.*(?:报告|年报)");

    /** 【政策解读】样例区2023年政府信息公开工作年度报告: what a page calls an explanation of the report that it names. */
    private static final Pattern EXPLAINED =
            Pattern.compile("[^【\\[]{0,4}[【\\[]\\p{IsHan}{0,4}(?:解读|图解)[】\\]].*(?:报告|年报).{0,6}");

    private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（()）]*[）)]");

    private static final Message BLANK_FORM = new Message(
            "这是空白的年度报告表格：各表没有填写任何数据，各部分也没有正文。请填写后重新提交。",
            "This is the form of an annual report with nothing filled in: its tables hold no figures, and its sections"
                    + " no text. Fill it in and send it again.");

    private static final Message NO_TEXT = new Message(
            "文件有年度报告的标题，但没有正文，也没有任何一张表。网页的正文可能要由脚本载入，保存时没有存下来。请打开网页，等正文显示后复制或另存，再重新提交。",
            "The file has the title of an annual report, but no text and none of its tables. The text of a web page"
                    + " may be loaded by a script and was not saved with it. Open the page, copy or save it once the text"
                    + " is shown, and send that.");

    private static final Message ANOTHER_DOCUMENT = new Message(
            "文件可以读出，但不是政府信息公开工作年度报告：没有找到标题和正文，也没有找到任何一张填有数据的表。请核对后重新提交。",
            "The file can be read but is no annual report on government information disclosure: neither its title over"
                    + " a text nor any of its tables with figures was found. Check the file and send it again.");

    private Recognition() {}

    /** Why the document is refused; null if it is such a report. */
    static @Nullable ReportRejected refusal(
            ReportReceived received, Document document, Identity identity, Narrative narrative, FormRead form) {
        if (isBlank(narrative, form)) {
            Message untitled = isNamed(identity) ? NO_TEXT : ANOTHER_DOCUMENT;
            return notAReport(received, isForm(narrative, form) ? BLANK_FORM : untitled);
        }
        return isReport(document, identity, narrative, form) ? null : notAReport(received, ANOTHER_DOCUMENT);
    }

    /** Headings and tables of which nothing is filled in; what stands in brackets says what should be. */
    private static boolean isBlank(Narrative narrative, FormRead form) {
        boolean figures = form.figures().values().stream()
                .map(Figure::state)
                .anyMatch(state -> state == FigureState.NUMBER || state == FigureState.NOT_APPLICABLE);
        boolean pictures = form.tables().stream().anyMatch(table -> table.state() == TableState.PICTURE);
        return !figures
                && !pictures
                && narrative.preamble().indexOf('。') < 0
                && narrative.sections().stream().allMatch(section -> isBlank(section.text()));
    }

    private static boolean isForm(Narrative narrative, FormRead form) {
        return hasHeadings(narrative) || form.tables().stream().anyMatch(table -> table.state() != TableState.MISSING);
    }

    private static boolean isBlank(String text) {
        return Lettering.letters(IN_BRACKETS.matcher(text).replaceAll("")).isEmpty();
    }

    private static boolean isNamed(Identity identity) {
        return identity.issuer() != null || identity.year() != null;
    }

    private static boolean isReport(Document document, Identity identity, Narrative narrative, FormRead form) {
        if (hasNumbers(form, "requests.") || hasNumbers(form, "disputes.")) {
            return true;
        }
        if (hasNumbers(form, "disclosure.") && !isHeadedAsAnother(document, identity)) {
            return true;
        }
        if (isHeadedAsAnother(document, identity) || (!isNamed(identity) && sentences(narrative) < ENOUGH_SENTENCES)) {
            return false;
        }
        return hasHeadings(narrative) || (hasTellingTitle(identity) && sentences(narrative) >= ENOUGH_SENTENCES);
    }

    private static boolean hasNumbers(FormRead form, String table) {
        return form.figures().entrySet().stream()
                .anyMatch(figure -> figure.getValue().state() == FigureState.NUMBER
                        && figure.getKey().startsWith(table));
    }

    /** 政府信息公开年报 alone may be an entry of a menu; with an issuer or a year it is a title. */
    private static boolean hasTellingTitle(Identity identity) {
        return identity.title() != null && (identity.issuer() != null || identity.year() != null);
    }

    /** Chapters of a regulation or a guide are called 主动公开 and 依申请公开; those of a report are 情况. */
    private static boolean hasHeadings(Narrative narrative) {
        return narrative.sections().stream()
                        .filter(section -> TELLING.contains(section.slot()))
                        .filter(section -> section.heading() == null
                                || Lettering.letters(section.heading()).contains("情况"))
                        .map(Section::slot)
                        .distinct()
                        .count()
                >= ENOUGH_HEADINGS;
    }

    private static boolean isHeadedAsAnother(Document document, Identity identity) {
        int seen = 0;
        String before = "";
        for (Line line : document.lines()) {
            String letters = letters(line.cells());
            if (letters.isEmpty()) {
                continue;
            }
            boolean another = isExplained(line.cells())
                    || (!quotesAtItsEnd(line.cells()) && isAnother(before, letters))
                    || (identity.title() == null
                            && OTHER_REPORT.matcher(letters).matches());
            if (letters.length() <= LONGEST_HEADLINE && another) {
                return true;
            }
            seen++;
            if (seen == LINES_OF_A_HEADLINE) {
                return false;
            }
            before = letters;
        }
        return false;
    }

    private static boolean isExplained(List<Cell> cells) {
        StringBuilder printed = new StringBuilder();
        cells.forEach(cell -> printed.append(Lettering.spelt(cell.text())));
        return EXPLAINED.matcher(printed).matches();
    }

    /** Whether a line of a sentence ends with the name of a regulation: 本报告按照《…条例》 is no headline. */
    private static boolean quotesAtItsEnd(List<Cell> cells) {
        String last = cells.getLast().text().strip();
        return last.endsWith("》") && last.indexOf('《') > 0;
    }

    /** Entries of menus (政府信息公开指南 among others) are no headlines unless they speak of a report, or stand first. */
    private static boolean isAnother(String before, String letters) {
        if (!OTHER_DOCUMENT.matcher(letters).matches()
                || letters.equals(CONTENTS)
                || letters.startsWith("根据")
                || letters.startsWith("按照")) {
            return false;
        }
        String headline = letters.length() < 12 ? before + letters : letters;
        boolean first = before.isEmpty() && letters.length() > 4;
        return first || headline.contains("报告") || headline.contains("年报") || headline.startsWith("关于");
    }

    private static String letters(List<Cell> cells) {
        StringBuilder printed = new StringBuilder();
        cells.forEach(cell -> printed.append(cell.text()));
        return Lettering.letters(printed.toString());
    }

    private static long sentences(Narrative narrative) {
        long sentences = narrative.preamble().chars().filter(c -> c == '。').count();
        for (Section section : narrative.sections()) {
            sentences += section.text().chars().filter(c -> c == '。').count();
        }
        return sentences;
    }

    private static ReportRejected notAReport(ReportReceived received, Message message) {
        return new ReportRejected(received, RejectionReason.NOT_A_REPORT, message);
    }
}
