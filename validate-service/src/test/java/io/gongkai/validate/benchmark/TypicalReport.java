package io.gongkai.validate.benchmark;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.identity.BalancedForms;
import io.gongkai.validate.rule.Specimen;
import java.util.Map;

/** A report of a district with all its tables, and a narrative of the usual length that tells some thirty of its numbers. */
final class TypicalReport {
    private static final int YEAR = 2024;
    private static final String OVERVIEW = """
            2024年，我区深入贯彻落实《中华人民共和国政府信息公开条例》和上级有关部署，坚持以公开为常态、不公开为例外，持续推动政务公开与业务工作深度融合。
            （一）主动公开情况。围绕中心工作，通过门户网站、政务新媒体、政府公报等渠道发布各类信息12860条，其中重点领域信息3215条，较上年增长8.4%%。全年制发行政规范性文件3件，同步发布政策解读材料26篇，召开新闻发布会9场，主要负责人解读政策7次。
            （二）依申请公开情况。全年共收到政府信息公开申请%1$d件，上年结转%2$d件，办结%3$d件，结转下年度继续办理%4$d件。进一步完善接收、登记、审核、办理、答复、归档等工作制度，健全疑难件会商机制，推动答复文书规范化，切实保障公众合法权益。
            （三）政府信息管理情况。建立公开属性源头认定机制，做好政府信息的全生命周期管理，对失效、废止的文件及时标注。组织开展行政规范性文件专项清理，宣布失效5件，修改2件。加强涉密信息、个人隐私信息审查，全年开展自查4次，整改问题11个。
            （四）平台建设情况。优化政府网站栏目设置，新增专题专栏6个，调整栏目23个，完成无障碍改造；开设政务公开专区15处，配备查询设备31台，接待群众咨询1208人次，回复网民留言377条，平均办理时限3.2个工作日。
            （五）监督保障情况。将政务公开纳入年度绩效考核，分值权重4%%。全年组织业务培训3次，培训人员420余人次，开展社会评议1次，群众满意度达到98.6%%。全年未发生因政府信息公开被追究责任的情况。
            """;
    private static final String REQUESTS = """
            2024年，全区各级行政机关共收到政府信息公开申请%1$d件，加上上年结转%2$d件，全年予以公开、部分公开等各类答复均在法定期限内完成，办结%3$d件，结转下年度继续办理%4$d件。
            从申请内容看，主要集中在征地补偿、城市更新、教育招生、工程建设等方面；从申请方式看，网络申请占六成以上，信函申请次之，当面申请较少。
            """;
    private static final String DISPUTES = """
            全年因政府信息公开引发的行政复议%5$d件，其中结果维持%6$d件，结果纠正%7$d件，其他结果%8$d件，尚未审结%9$d件。针对被纠正的案件，逐案复盘、举一反三，完善答复要件，规范送达程序。
            """;
    private static final String PROBLEMS = """
            虽然政府信息公开工作取得一定成效，但对照新形势新要求和人民群众的期待，仍存在一些不足：一是部分单位对公开工作重要性认识不够，公开内容质量有待提高；二是政策解读形式较为单一，图解、视频等多元化解读占比不高；三是基层工作人员流动性大，专业能力需要持续提升。
            2025年，我区将从三个方面加以改进：一是强化统筹，压实责任，计划开展专题培训6次以上，实现乡镇街道全覆盖；二是丰富解读形式，力争多元化解读比例达到90%%；三是健全指标体系，完善日常巡查通报机制，推动问题整改见底清零，不断提升政务公开标准化规范化水平。
            """;
    private static final String OTHER = "依据《政府信息公开信息处理费管理办法》，2024年全区各级行政机关未收取信息处理费。无其他需要报告的事项。\n";

    private TypicalReport() {}

    /** Whose sums are all right, in the tables and in the prose. */
    static ReportParsed clean(long seed) {
        return of(BalancedForms.figures(YEAR, seed));
    }

    static ReportParsed of(Map<String, Integer> figures) {
        Specimen specimen = BalancedForms.specimen(YEAR, figures);
        specimen.rewrite(Slot.OVERVIEW, "一、总体情况", filled(OVERVIEW, figures));
        specimen.rewrite(Slot.REQUESTS, "三、收到和处理政府信息公开申请情况", filled(REQUESTS, figures));
        specimen.rewrite(Slot.DISPUTES, "四、政府信息公开行政复议、行政诉讼情况", filled(DISPUTES, figures));
        specimen.rewrite(Slot.PROBLEMS, "五、存在的主要问题及改进情况", filled(PROBLEMS, figures));
        specimen.rewrite(Slot.OTHER, "六、其他需要报告的事项", OTHER);
        return specimen.figure("disclosure.normativeDocuments.made", "3").report();
    }

    private static String filled(String text, Map<String, Integer> figures) {
        return text.formatted(
                figures.get("requests.received.total"),
                figures.get("requests.carriedIn.total"),
                figures.get("requests.total.total"),
                figures.get("requests.carriedOut.total"),
                figures.get("disputes.review.total"),
                figures.get("disputes.review.upheld"),
                figures.get("disputes.review.corrected"),
                figures.get("disputes.review.otherOutcome"),
                figures.get("disputes.review.pending"));
    }
}
