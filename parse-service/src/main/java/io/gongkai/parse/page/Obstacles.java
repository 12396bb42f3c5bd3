package io.gongkai.parse.page;

import io.gongkai.parse.document.DocumentOutcome.Unread;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.RejectionReason;

/** Why pages cannot be read, and what the sender can do. */
public final class Obstacles {
    private Obstacles() {}

    public static Unread damaged(String format) {
        return new Unread(
                RejectionReason.DAMAGED,
                new Message(
                        "这个" + format + "文件已损坏或不完整，无法读取。请检查文件能否正常打开，重新导出后再提交。",
                        "This " + format + " file is damaged or incomplete and cannot be read. Check that it opens,"
                                + " export it again and send that."));
    }

    public static Unread encrypted(String format) {
        return new Unread(
                RejectionReason.ENCRYPTED,
                new Message(
                        "这个" + format + "文件需要密码才能打开。请取消密码后重新提交。",
                        "This " + format + " file opens only with a password. Remove the password and send it again."));
    }

    static Unread picturesOnly(String format) {
        return new Unread(
                RejectionReason.PICTURES_ONLY,
                new Message(
                        "这个" + format + "文件只有页面图片，没有文字（扫描件）。请提交带文字的电子版，或先转成文字。",
                        "This " + format + " file holds pictures of pages and no text: a scan. Send the original with"
                                + " its text, or turn it into text first."));
    }

    static Unread empty() {
        return new Unread(
                RejectionReason.EMPTY,
                new Message(
                        "文件里没有任何文字。请检查文件后重新提交。", "There is no text in the file. Check the file and send it again."));
    }

    static Unread unmappable(String format) {
        return new Unread(
                RejectionReason.DAMAGED,
                new Message(
                        "这个" + format + "文件的字体没有说明各字形对应的文字，文字无法提取。请用其他方式重新导出后提交。",
                        "The fonts of this " + format + " file do not tell which characters their shapes stand for, so"
                                + " its text cannot be read. Export it again in another way and send that."));
    }
}
