package io.gongkai.parse.generator;

import java.util.Random;

/** Writes a manuscript as HTML. */
final class HtmlPage {
    private HtmlPage() {}

    /** Bare paragraphs and tables. */
    static String plain(Manuscript manuscript, Random random) {
        return plain(manuscript, HtmlTables.between("", ""), random);
    }

    /** Bare paragraphs, and tables in a markup of their own. */
    static String plain(Manuscript manuscript, HtmlTables.Writing tables, Random random) {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"
                + escaped(manuscript.report().title()) + "</title></head>\n<body>\n"
                + body(manuscript, "<p>", "</p>", tables, random) + "</body></html>\n";
    }

    /** What Word writes when it saves as a web page. */
    static String word(Manuscript manuscript, Random random) {
        return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:w=\"urn:schemas-microsoft-com:office:word\">\n"
                + "<head><meta http-equiv=Content-Type content=\"text/html; charset=utf-8\"><meta name=Generator"
                + " content=\"Microsoft Word 15\"><style><!-- p.MsoNormal{margin:0cm;text-indent:24.0pt}"
                + " --></style></head>\n"
                + "<body lang=ZH-CN><div class=WordSection1>\n"
                + body(
                        manuscript,
                        "<p class=MsoNormal style='text-indent:32.0pt'><span style='font-family:仿宋'>",
                        "<span lang=EN-US><o:p></o:p></span></span></p>",
                        HtmlTables.between(
                                "<p class=MsoNormal align=center><span lang=EN-US>", "</span><o:p></o:p></p>"),
                        random)
                + "</div></body></html>\n";
    }

    /** A page of a portal: menus, a trail, labels, the report inside a table for layout, links to others. */
    static String portal(Manuscript manuscript, Random random) {
        GeneratedReport report = manuscript.report();
        String place = report.issuer().division().name();
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + escaped(report.title()) + "_" + place
                + "人民政府门户网站</title><meta name=\"SiteName\" content=\"" + place
                + "人民政府\"><meta name=\"PubDate\" content=\""
                + report.publishedOn() + " 09:30\"><script>var menu = ['首页', '政务公开'];</script></head><body><div"
                + " class=\"top\"><ul><li><a href=\"/\">首页</a></li><li><a"
                + " href=\"/zwgk\">政务公开</a></li><li><a href=\"/bsfw\">办事服务</a></li><li><a"
                + " href=\"/hd\">互动交流</a></li></ul><form><input"
                + " name=\"q\"><button>搜索</button></form></div><div class=\"place\">当前位置：<a"
                + " href=\"/\">首页</a> &gt; <a href=\"/zwgk\">政务公开</a> &gt;"
                + " <a>政府信息公开年报</a></div><div"
                + " class=\"info\"><span>发布时间：" + report.publishedOn() + "</span> <span>来源："
                + escaped(report.issuer().name())
                + "</span> <span>字号：【大 中 小】</span></div>"
                + "<table width=\"100%\"><tr><td class=\"content\">"
                + body(manuscript, "<p style=\"text-indent:2em\">", "</p>", HtmlTables.between("<p>", "</p>"), random)
                + "</td></tr></table><div class=\"share\">【打印本页】【关闭窗口】</div><div class=\"foot\">主办单位：" + place
                + "人民政府办公室　网站标识码：0000000000　<a href=\"/map\">网站地图</a></div></body></html>";
    }

    private static String body(
            Manuscript manuscript, String open, String close, HtmlTables.Writing tables, Random random) {
        StringBuilder html = new StringBuilder();
        for (Block block : manuscript.lettered()) {
            switch (block) {
                case Block.Title(var words) ->
                    html.append("<h1 align=center>").append(escaped(words)).append("</h1>");
                case Block.Heading heading -> {
                    if (!heading.text().isEmpty()) {
                        html.append(open)
                                .append("<b>")
                                .append(escaped(heading.text()))
                                .append("</b>")
                                .append(close);
                    }
                }
                case Block.GluedHeading glued -> throw new IllegalStateException(glued + " was not lettered");
                case Block.Paragraph(var words) ->
                    html.append(open).append(escaped(words)).append(close);
                case Block.Closing(var words) ->
                    html.append("<p align=right>").append(escaped(words)).append("</p>");
                case Block.Table(var table) -> html.append(tables.write(table, random));
                case Block.Picture ignored ->
                    html.append("<p><img src=\"table.png\" width=\"600\" height=\"400\"></p>");
                case Block.Junk(var words) ->
                    html.append("<p>").append(escaped(words)).append("</p>");
            }
            html.append('\n');
        }
        return html.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
