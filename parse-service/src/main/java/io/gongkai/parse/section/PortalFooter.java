package io.gongkai.parse.section;

import io.gongkai.parse.date.PrintedDate;
import io.gongkai.parse.label.Lettering;
import java.util.List;
import java.util.regex.Pattern;

/** What a portal prints below a report (打印 关闭 分享, 上一篇, 版权所有), and an article of WeChat (编辑：…, 阅读 1203, 在看). */
final class PortalFooter {
    private static final int LONGEST = 80;
    private static final Pattern BUTTONS = Pattern.compile(
            "(?:打印本页|打印此页|打印|关闭窗口|关闭本页|关闭|分享到|分享|收藏本页|收藏|返回顶部|回到顶部|返回列表|返回|微信|微博|扫一扫|QQ空间|空间|顶部|在手机打开当前页|纠错|联系我们|关于我们|网站声明|隐私声明|网站地图|网站首页)+");
    private static final Pattern FOOTER =
            Pattern.compile("(?:上一篇|下一篇|版权所有|主办单位|承办单位|网站标识码|网站地图|责任编辑|信息来源|浏览次数|相关附件下载).*|.*(?:ICP备|公网安备).*");

    private static final Pattern CREDIT =
            Pattern.compile("(?:来源|编辑|责编|审核|审校|校对|供稿|撰稿|初审|复审|终审|监制|主办|承办|协办|技术支持)[:：].*");
    private static final Pattern COUNTERS = Pattern.compile("(?:(?:阅读|赞|点赞|在看|浏览|评论|留言|写留言|分享|收藏|次|万)\\d*\\+?)+");

    private PortalFooter() {}

    /** The place behind the last line that is none of it; without a date at the end, the first of it behind the last sentence. */
    static int above(List<TextLine> lines) {
        int end = lines.size();
        while (end > 0 && is(lines.get(end - 1))) {
            end--;
        }
        int first = end;
        for (int i = end - 1; i >= 0 && !endsText(lines.get(i)); i--) {
            first = is(lines.get(i)) && !lines.get(i).letters().isEmpty() ? i : first;
        }
        return first;
    }

    /** A sentence, or the date of a signature. */
    private static boolean endsText(TextLine line) {
        return line.text().indexOf('。') >= 0
                || PrintedDate.find(Lettering.spelt(line.text()), 0).isPresent();
    }

    /** Whether the letters are those of buttons and nothing else. */
    static boolean areButtons(String letters) {
        return BUTTONS.matcher(letters).matches();
    }

    private static boolean is(TextLine line) {
        String letters = line.letters();
        return letters.length() <= LONGEST
                && line.text().indexOf('。') < 0
                && (letters.isEmpty()
                        || BUTTONS.matcher(letters).matches()
                        || FOOTER.matcher(letters).matches()
                        || COUNTERS.matcher(letters).matches()
                        || CREDIT.matcher(Lettering.spelt(line.text())).matches());
    }
}
