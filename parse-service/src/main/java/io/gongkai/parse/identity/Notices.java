package io.gongkai.parse.identity;

import io.gongkai.parse.events.Candidate;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Notice;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader must be told when the identity is not wholly known. */
final class Notices {
    private Notices() {}

    static Notice divisionUnknown(String name) {
        return new Notice(
                "division-unknown",
                new Message(
                        "区划代码表中没有“" + name + "”，所属省、市和行政区划代码未填，按地区筛选时找不到本报告。",
                        "The gazetteer does not know “" + name
                                + "”: province, city and code stay empty, and filters by place do not"
                                + " find this report."));
    }

    static Notice issuerUnknown() {
        return new Notice(
                "issuer-unknown",
                new Message(
                        "标题和落款都没有写明发布机关，本报告不与任何机关的其他年度报告关联。",
                        "Neither title nor signature names the issuer: this report is not joined to any other of the same organ."));
    }

    static Notice divisionAmbiguous(String name, List<Candidate> candidates) {
        String zh = candidates.stream().map(Candidate::name).collect(Collectors.joining("、"));
        return new Notice(
                "division-ambiguous",
                new Message(
                        "“" + name + "”可能是：" + zh + "。报告中没有足够的依据判断是哪一个，行政区划代码未填。",
                        "“" + name + "” may be any of: " + zh
                                + ". The report does not say which, so its code stays empty."));
    }

    static Notice yearUnknown() {
        return new Notice(
                "year-unknown",
                new Message(
                        "没有找到报告年度，因此不判断表格版式，也不与其他年度比较。",
                        "The report year was not found: the form cannot be chosen, and no years are compared."));
    }

    static Notice formBefore2019(int year) {
        return new Notice(
                "form-before-2019",
                new Message(
                        year + "年度的报告早于2019年统一格式，保留全文供检索，不读取表格数据。",
                        "The report for " + year
                                + " is older than the form of 2019: its text is kept and searchable, its figures are not read."));
    }

    static Notice yearsDisagree(int title, int period) {
        return new Notice(
                "years-disagree",
                new Message(
                        "标题写的是" + title + "年，正文的统计期限却是" + period + "年；按标题的年份归档，请核对。",
                        "The title says " + title + ", the period of the figures is " + period
                                + ": the report is filed under the year of its title. Please check."));
    }
}
