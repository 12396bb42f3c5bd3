package io.gongkai.parse.section;

import java.util.List;
import java.util.regex.Pattern;

/** What a portal prints below a report: 打印 关闭 分享, 上一篇, 版权所有. */
final class Furniture {
    private static final int LONGEST = 80;
    private static final Pattern BUTTONS = Pattern.compile(
            "(?:打印本页|打印此页|打印|关闭窗口|关闭本页|关闭|分享到|分享|收藏本页|收藏|返回顶部|回到顶部|返回列表|返回|微信|微博|扫一扫|空间|顶部|在手机打开当前页|纠错)+");
    private static final Pattern FOOTER =
            Pattern.compile("(?:上一篇|下一篇|版权所有|主办单位|承办单位|网站标识码|网站地图|责任编辑|信息来源|浏览次数|相关附件下载).*|.*(?:ICP备|公网安备).*");

    private Furniture() {}

    /** The place behind the last line that is none of it. */
    static int above(List<TextLine> lines) {
        int end = lines.size();
        while (end > 0 && is(lines.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean is(TextLine line) {
        String letters = line.letters();
        return letters.length() <= LONGEST
                && line.text().indexOf('。') < 0
                && (letters.isEmpty()
                        || BUTTONS.matcher(letters).matches()
                        || FOOTER.matcher(letters).matches());
    }
}
