package io.gongkai.search.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say themselves, in Chinese; {@code messages/text_en.properties} has the English. */
@MessageBundle(value = "text", locale = "zh")
public interface PageText {
    @Message("公开 Gongkai")
    String name();

    @Message("政府信息公开工作年度报告检索与核对")
    String purpose();

    @Message("语言")
    String languageLabel();

    @Message("跳到正文")
    String skipToContent();

    @Message("跳到搜索结果")
    String skipToResults();

    @Message("跳到评判结果")
    String skipToFindings();

    @Message("报告原文归发布机关；评判由程序依格式与条例作出，以原件为准。")
    String footer();

    @Message("接口说明（OpenAPI）")
    String openapi();

    @Message("试查报告")
    String checkLink();

    @Message("提交之前，先试查报告")
    String checkTitle();

    @Message("按正式提交的同样方法读取、核对这份报告；不保存，不入库，不通知任何人。")
    String checkLead();

    @Message("报告文件")
    String checkFile();

    @Message("Word（.docx、.doc、.rtf）、WPS、PDF、OFD、网页或纯文本，或只含一份报告的压缩包（.zip），不超过 10 MiB")
    String checkKinds();

    @Message("试查")
    String checkSubmit();

    @Message("试查结果：这份报告没有提交，内容没有保存。")
    String previewNote();

    @Message("再查一份")
    String previewAgain();

    @Message("查各地政府信息公开工作年度报告")
    String welcome();

    @Message("每一份报告都拆成正文与约二百个表格数字，逐项核对，可全文检索。")
    String lead();

    @Message("搜索报告")
    String searchTitle();

    @Message("搜索报告正文")
    String searchLabel();

    @Message("例如：三审 依申请公开")
    String placeholder();

    @Message("搜索")
    String search();

    @Message("空格：都要出现　“引号”：连续短语　OR：任一　减号：不含")
    String syntax();

    @Message("按日期、表格数字筛选")
    String refine();

    @Message("公布日期")
    String published();

    @Message("自")
    String publishedFrom();

    @Message("至")
    String publishedTo();

    @Message("表格数字")
    String figureCondition();

    @Message("表格中的数字")
    String figure();

    @Message("选择表格中的一格…")
    String chooseFigure();

    @Message("比较")
    String comparison();

    @Message("不少于 ≥")
    String atLeast();

    @Message("不多于 ≤")
    String atMost();

    @Message("等于 =")
    String equal();

    @Message("不等于 ≠")
    String notEqual();

    @Message("多于 >")
    String more();

    @Message("少于 <")
    String less();

    @Message("数字")
    String number();

    @Message("版本")
    String versions();

    @Message("包括已被替代的版本")
    String withSuperseded();

    @Message("应用")
    String apply();

    @Message("已选条件")
    String restrictions();

    @Message("移除")
    String remove();

    @Message("清除全部条件")
    String removeAll();

    @Message("这个查询无法理解")
    String problem();

    @Message("筛选")
    String filters();

    @Message("其余 {count} 项")
    String others(int count);

    @Message("找到 {total} 份报告")
    String found(String total);

    @Message("最近收到，共 {total} 份报告")
    String newest(String total);

    @Message("排序")
    String sort();

    @Message("没有符合条件的报告。")
    String nothingFound();

    @Message("换一个说法，或减少词语；没有引号的一串汉字须连续出现。")
    String tryFewer();

    @Message("清除筛选条件再试")
    String tryWithoutFilters();

    @Message("勾选“包括已被替代的版本”再试。")
    String trySuperseded();

    @Message("还没有收录报告。把报告交给收件服务，几秒后即可在此检索：")
    String nothingYet();

    @Message("（报告未印标题）")
    String untitled();

    @Message("（报告未印标题）")
    String untitledReport();

    @Message("第 {version} 版，已被替代")
    String supersededVersion(int version);

    @Message("已被新版本替代")
    String superseded();

    @Message("查看该地该年全部版本")
    String otherVersions();

    @Message("{year} 年度")
    String year(String year);

    @Message("{date} 公布")
    String publishedOn(String date);

    @Message("翻页")
    String paging();

    @Message("回到第一页")
    String firstPage();

    @Message("下一页")
    String nextPage();

    @Message("全部报告")
    String allReports();

    @Message("下载原件")
    String original();

    @Message("收件回执")
    String receipt();

    @Message("阅读说明")
    String notices();

    @Message("所属地区不能确定，可能是：")
    String candidates();

    @Message("目录")
    String contents();

    @Message("评判结果")
    String findings();

    @Message("没有发现问题。")
    String noFindings();

    @Message("本报告的数字未予评判，原因见“阅读说明”。未评判不等于没有问题。")
    String notAssessed();

    @Message("建议")
    String suggestion();

    @Message("或者")
    String alternative();

    @Message("涉及 {count} 格")
    String cells(int count);

    @Message("规则")
    String rule();

    @Message("查看第 {number} 项")
    String toFinding(int number);

    @Message("（{slot}：标题缺失）")
    String headingLost(String slot);

    @Message("本表按“{form}”填报，与报告年度应用的格式不同；以下按原表列出。")
    String printedIn(String form);

    @Message("《{table}》表是图片，其中的数字无法读取。")
    String tableIsPicture(String table);

    @Message("报告中没有找到《{table}》表，或表格无法读取。")
    String tableMissing(String table);

    @Message("图例")
    String legend();

    @Message("空白")
    String blank();

    @Message("原表留空，不作为 0")
    String legendBlank();

    @Message("原表填“/”")
    String legendSlash();

    @Message("无法读取")
    String unreadable();

    @Message("不能确定填的是什么，不作猜测")
    String legendUnreadable();

    @Message("读取时作过修复，见“读取修复”")
    String legendRepaired();

    @Message("与评判结果有关，点角标查看")
    String legendFinding();

    @Message("读取修复")
    String repairs();

    @Message("原文在转换中走样之处，读取时作了如下修复，附原始文字，供核对。")
    String repairsExplained();

    @Message("引用")
    String citation();

    @Message("。")
    String citationStop();

    @Message("公开 Gongkai，报告编号 {id}，SHA-256 {sha256}。")
    String cited(String id, String sha256);

    @Message("没有这一页")
    String notFoundTitle();

    @Message("地址可能有误，或者报告尚未收录完成。刚交来的报告几秒后可见。")
    String notFound();

    @Message("搜索报告")
    String notFoundLink();

    @Message("检索暂时不可用")
    String unavailableTitle();

    @Message("索引（Elasticsearch）没有应答。报告都还在，恢复后即可检索。请稍后再试。")
    String unavailable();

    @Message("再试一次")
    String unavailableLink();

    @Message("这一页出错了")
    String failedTitle();

    @Message("服务内部出错，已记入日志。请稍后再试。")
    String failed();

    @Message("回到首页")
    String failedLink();

    @Message("摘要")
    String summary();

    @Message("读到")
    String summaryRead();

    @Message("问题")
    String summaryWrong();

    @Message("如何改正")
    String summaryRepair();

    @Message("正文数字")
    String summaryStated();

    @Message("规则")
    String summaryJudged();

    @Message("没有发现问题")
    String nothingWrong();

    @Message("第 {number} 项")
    String item(int number);

    @Message("与第 {number} 项同一原因，改正后随之消除")
    String echoOf(int number);

    @Message("改正后随之消除：")
    String echoes();

    @Message("可能还有其他改法，未能逐一列出。")
    String incomplete();

    @Message("空白按 0 计得出；如空白另有数字，可能成立。")
    String onlyIfBlanksAreZero();

    @Message("依据")
    String basis();

    @Message("应核对")
    String suspect();

    @Message("填报 {value}")
    String printed(String value);

    @Message("应为 {value}")
    String expected(String value);

    @Message("正文数字与表格")
    String statements();

    @Message("正文中指明表格某格的数字，逐个与表格比较。不能比较不等于有错。")
    String statementsExplained();

    @Message("与表格一致的 {count} 个数字")
    String matchingStatements(int count);

    @Message("表格：{value}")
    String inTable(String value);

    @Message("各项规则的结论")
    String standings();

    @Message("未能评判不等于成立；空白不等于 0。")
    String standingsExplained();

    @Message("{label}：{count} 项")
    String inStanding(String label, int count);

    @Message("与第 {version} 版的不同")
    String difference(int version);

    @Message("数字、正文和评判结果都没有变化。")
    String noDifference();

    @Message("数字")
    String changedFigures();

    @Message("正文")
    String changedTexts();

    @Message("新出现的问题")
    String openedFindings();

    @Message("已消除的问题")
    String resolvedFindings();

    @Message("仍在而内容不同的问题")
    String changedFindings();

    @Message("删去")
    String removed();

    @Message("增加")
    String added();

    @Message("应改的格，附应填的数字")
    String legendExpected();

    @Message("参与计算的格")
    String legendPart();

    @Message("见修复")
    String toRepair();

    @Message("报告信息")
    String aboutReport();

    @Message("已撤回")
    String withdrawn();
}
