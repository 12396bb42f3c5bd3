package io.gongkai.validate.check;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Section;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notices and the 条例 are cited by their right names and numbers. */
public final class CitationCorrect implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "citation-correct",
            Severity.INFO,
            new Message("引用的文件名称和文号正确。", "Notices and the regulations are cited by their right names and numbers."),
            new Message(
                    "国办公开办函〔2019〕60号、〔2021〕30号；《中华人民共和国政府信息公开条例》（国务院令第711号）。",
                    "国办公开办函〔2019〕60号 and 〔2021〕30号; 《中华人民共和国政府信息公开条例》 (国务院令第711号)."),
            List.of(),
            Years.SINCE_2019,
            Example.of(
                    2019,
                    "文号写作“国办公开函〔2019〕60号”。",
                    "The notice is cited without 办.",
                    specimen -> specimen.preamble("根据国办公开函〔2019〕60号的要求编制。")),
            Example.of(
                    2019,
                    "文号写作“国办公开办函〔2019〕60号”。",
                    "The notice is cited rightly.",
                    specimen -> specimen.preamble("根据《中华人民共和国政府信息公开条例》和国办公开办函〔2019〕60号的要求编制。")));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    private static final String REGULATIONS = "中华人民共和国政府信息公开条例";
    private static final Pattern NOTICE = Pattern.compile("国办公开函[〔\\[（(［【]20\\d{2}[〕\\])）］】]\\d+号");
    private static final Pattern NAMED = Pattern.compile("《(中华人民共和国[^《》]{0,12}信息公开[^《》]{0,6}条例)》");
    private static final Pattern DECREE = Pattern.compile("信息公开条例》[（(](?:中华人民共和国)?国务院(?:令)?第?(\\d+)号(?:令)?");
    /** Other notices of that office have other numbers: only the one that the words around name as that of the form. */
    private static final Pattern FORM_NOTICE =
            Pattern.compile("年度报告格式[^。；]{0,12}国办公开办函[〔\\[（(［【](20\\d{2})[〕\\])）］】](\\d+)号");

    @Override
    public Outcome judge(Facts facts) {
        List<Breach> breaches = new ArrayList<>();
        Set<String> told = new HashSet<>();
        find(facts, facts.report().preamble(), List.of(), told, breaches);
        List<Section> sections = facts.report().sections();
        for (int index = 0; index < sections.size(); index++) {
            find(facts, sections.get(index).text(), List.of(index), told, breaches);
        }
        return Outcome.broken(breaches);
    }

    private static void find(
            Facts facts, String text, List<Integer> sections, Set<String> told, List<Breach> breaches) {
        String dense = text.replaceAll("\\s+", "");
        Matcher notice = NOTICE.matcher(dense);
        while (notice.find()) {
            if (told.add(notice.group())) {
                breaches.add(breach(sections, notice.group(), notice.group().replace("国办公开函", "国办公开办函")));
            }
        }
        Matcher decree = DECREE.matcher(dense);
        while (decree.find()) {
            if (!decree.group(1).equals("711") && told.add("decree")) {
                breaches.add(breach(sections, "国务院令第" + decree.group(1) + "号", "国务院令第711号"));
            }
        }
        Form form = facts.form();
        String right = form == Form.FORM_2019 ? "国办公开办函〔2019〕60号" : "国办公开办函〔2021〕30号";
        Matcher formNotice = FORM_NOTICE.matcher(dense);
        while (form != null && formNotice.find()) {
            String cited = "国办公开办函〔" + formNotice.group(1) + "〕" + formNotice.group(2) + "号";
            if (!cited.equals(right) && told.add(cited)) {
                breaches.add(breach(sections, cited, right));
            }
        }
        Matcher named = NAMED.matcher(dense);
        while (named.find()) {
            if (!named.group(1).equals(REGULATIONS) && told.add(named.group(1))) {
                breaches.add(breach(sections, "《" + named.group(1) + "》", "《" + REGULATIONS + "》"));
            }
        }
    }

    private static Breach breach(List<Integer> sections, String cited, String right) {
        return Breach.ofText(
                Severity.INFO,
                sections,
                cited,
                "引用为“" + cited + "”，应为“" + right + "”。",
                "Cited as \"" + cited + "\"; it is \"" + right + "\".");
    }
}
