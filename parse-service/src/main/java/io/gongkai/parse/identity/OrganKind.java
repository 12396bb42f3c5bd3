package io.gongkai.parse.identity;

import io.gongkai.parse.events.IssuerKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of organ a name without its place names. */
enum OrganKind {
    /** Nothing but the place: the report is that of the whole division. */
    PLACE(IssuerKind.GOVERNMENT, "[省市区县旗州]?"),
    GOVERNMENT(IssuerKind.GOVERNMENT, "[省市区县旗州]?(?:人民)?政府|行政公署|行署"),
    OFFICE(IssuerKind.OFFICE, "[省市区县旗州]?(?:人民)?政府(?:办公厅|办公室|办)|行署办公室|[省市区县旗州]政府办|[省市区县旗州]府办"),
    TOWNSHIP(
            IssuerKind.TOWNSHIP,
            "[\\p{IsHan}]{1,14}(?:街道|民族乡|乡|镇|苏木)(?:人民政府|政府|办事处|街道办)?(?:办公室|党政办公室|党政办|综合办公室)?|[\\p{IsHan}]{1,10}街道办"),
    /** The management of a development zone, which acts for it like a government. */
    ZONE(
            IssuerKind.GOVERNMENT,
            "(?:.{1,24}(?:区|园|城|港|岛|基地)"
                    + Words.MANAGEMENT
                    + "|.{0,20}(?:开发|示范|高新|经开|园|新|度假|保税|管理|风?景|名胜|试验|实验|集聚|合作|工业|港|先行)区)"
                    + "(?:\\([^)]{1,20}\\))?"),
    /** What the nation has in a place, called by the short name of it (绍兴海关, 嘉善调查队). */
    BRANCH(
            IssuerKind.DEPARTMENT,
            "海关|海事局|税务局|气象局|地震局|调查(?:总)?队|监管(?:局|分局|办公室|办)|邮政管理局|通信管理局|铁路监督管理局|专员办|(?:出入境)?(?:边防检查站|边检站)"),
    DEPARTMENT(
            IssuerKind.DEPARTMENT,
            ".{1,40}(?:局|委|委员会|厅|办|办公室|中心|院|总队|支队|大队|处|部|部门|署|公司|集团|大学|学院|学校|医院|协会|联合会|会|银行|社|馆|台|站|所|室|海关|中学|小学|幼儿园|调查队|边检站)"
                    + "(?:\\([^)]{1,20}\\))?");

    /** Needed before the constants are there. */
    static final class Words {
        static final String MANAGEMENT = "(?:党工委)?[、和]?(?:管理委员会|管委会|管委)(?:办公室|办|综合办公室)?";

        private Words() {}
    }

    private final IssuerKind issuerKind;
    private final Pattern pattern;

    OrganKind(IssuerKind issuerKind, String pattern) {
        this.issuerKind = issuerKind;
        this.pattern = Pattern.compile(pattern);
    }

    IssuerKind issuerKind() {
        return issuerKind;
    }

    /** The kind of the name that is left when its place is taken away. */
    static Optional<OrganKind> of(String rest) {
        for (OrganKind kind : values()) {
            if (kind.pattern.matcher(rest).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
