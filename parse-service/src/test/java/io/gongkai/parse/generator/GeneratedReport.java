package io.gongkai.parse.generator;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An annual report that nobody has published.
 *
 * @param seed what it was made from
 * @param issuer whose
 * @param year report year, 2019 to 2024
 * @param title as printed, in one line
 * @param form the figures
 * @param publishedOn when; printed behind the signature
 * @param blocks its text and tables in reading order
 */
public record GeneratedReport(
        long seed,
        GeneratedIssuer issuer,
        int year,
        String title,
        GeneratedForm form,
        LocalDate publishedOn,
        List<Block> blocks) {
    private static final List<String> DISPUTES =
            List.of("政府信息公开行政复议、行政诉讼情况", "政府信息公开行政复议、行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况");
    private static final List<String> PROBLEMS = List.of("存在的主要问题及改进情况", "存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况");
    private static final String DIGITS = "〇一二三四五六七八九";

    public GeneratedReport {
        blocks = List.copyOf(blocks);
    }

    /** The report of that seed, in which zeros are printed. */
    public static GeneratedReport of(long seed) {
        return of(seed, false);
    }

    /** The report of that seed. */
    public static GeneratedReport of(long seed, boolean zerosBlank) {
        Random random = random(seed, "report");
        int year = 2019 + random.nextInt(6);
        GeneratedIssuer issuer = GeneratedIssuer.random(year, random);
        GeneratedForm form = GeneratedForm.random(year < 2021 ? Form.FORM_2019 : Form.FORM_2021, zerosBlank, random);
        LocalDate published = LocalDate.of(year + 1, 1 + random.nextInt(3), 2 + random.nextInt(26));
        Prose prose = new Prose(year, random);
        List<Block> blocks = new ArrayList<>();
        String title = title(issuer, year, random);
        blocks.add(new Block.Title(title));
        if (random.nextBoolean()) {
            blocks.add(new Block.Paragraph(prose.preamble()));
        }
        blocks.add(new Block.Heading(Slot.OVERVIEW, "一、", "总体情况"));
        prose.overview().forEach(text -> blocks.add(new Block.Paragraph(text)));
        blocks.add(new Block.Heading(Slot.DISCLOSURE, "二、", "主动公开政府信息情况"));
        blocks.add(new Block.Table(PrintedTable.of(form, TableKind.DISCLOSURE)));
        blocks.add(new Block.Heading(Slot.REQUESTS, "三、", "收到和处理政府信息公开申请情况"));
        blocks.add(new Block.Table(PrintedTable.of(form, TableKind.REQUESTS)));
        blocks.add(new Block.Heading(Slot.DISPUTES, "四、", DISPUTES.get(random.nextInt(3))));
        blocks.add(new Block.Table(PrintedTable.of(form, TableKind.DISPUTES)));
        blocks.add(new Block.Heading(Slot.PROBLEMS, "五、", PROBLEMS.get(random.nextInt(3))));
        prose.problems().forEach(text -> blocks.add(new Block.Paragraph(text)));
        blocks.add(new Block.Heading(Slot.OTHER, "六、", "其他需要报告的事项"));
        prose.other().forEach(text -> blocks.add(new Block.Paragraph(text)));
        blocks.add(new Block.Closing(issuer.signature()));
        blocks.add(new Block.Closing(date(published, random)));
        return new GeneratedReport(seed, issuer, year, title, form, published, blocks);
    }

    private static String title(GeneratedIssuer issuer, int year, Random random) {
        String name = issuer.name();
        if (issuer.kind() == IssuerKind.GOVERNMENT && random.nextInt(3) == 0) {
            name = name.substring(0, name.length() - "人民政府".length());
        }
        return switch (random.nextInt(4)) {
            case 0 -> name + year + "年度政府信息公开工作年度报告";
            case 1 -> year + "年" + name + "政府信息公开工作年度报告";
            default -> name + year + "年政府信息公开工作年度报告";
        };
    }

    private static String date(LocalDate date, Random random) {
        return random.nextInt(4) > 0 ? inDigits(date) : inNumerals(date);
    }

    static String inDigits(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    static String inNumerals(LocalDate date) {
        StringBuilder year = new StringBuilder();
        String.valueOf(date.getYear()).chars().forEach(digit -> year.append(DIGITS.charAt(digit - '0')));
        return year + "年" + numeral(date.getMonthValue()) + "月" + numeral(date.getDayOfMonth()) + "日";
    }

    private static String numeral(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10));
    }

    /** Randomness for one purpose: the same for the same seed, and independent of that for other purposes. */
    static Random random(long seed, String purpose) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L + purpose.hashCode());
        random.nextInt();
        return random;
    }

    /** The report as it is to be printed. */
    public Manuscript manuscript() {
        return new Manuscript(this, blocks, text -> text, Truth.NO_REPAIRS);
    }
}
