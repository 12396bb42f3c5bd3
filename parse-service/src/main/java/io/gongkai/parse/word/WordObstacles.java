package io.gongkai.parse.word;

import io.gongkai.parse.document.DocumentOutcome.Unread;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.RejectionReason;

/** Why a file of a word processor cannot be read, and what the sender can do. */
final class WordObstacles {
    private WordObstacles() {}

    static Unread damaged(String extension) {
        return new Unread(
                RejectionReason.DAMAGED,
                new Message(
                        "Word 文件（" + extension + "）已损坏或不完整，可能是上传或下载时被截断。请用 Word 或 WPS 打开原文件，另存后重新提交。",
                        "The Word file (" + extension
                                + ") is damaged or incomplete, perhaps cut off on its way. Open the"
                                + " original in Word or WPS, save it again and send that."));
    }

    static Unread encrypted() {
        return new Unread(
                RejectionReason.ENCRYPTED,
                new Message(
                        "Word 文件设有打开密码，无法读取。请取消密码后重新提交。",
                        "The Word file opens only with a password. Remove the password and send it again."));
    }

    static Unread old() {
        return new Unread(
                RejectionReason.UNSUPPORTED_FORMAT,
                new Message(
                        "这是 Word 95 或更早版本的文件，不能读取。请用 Word 或 WPS 打开，另存为 .docx 后提交。",
                        "This is a file of Word 95 or older, which is not read. Open it in Word or WPS, save it as"
                                + " .docx and send that."));
    }

    static Unread other(String kind) {
        return new Unread(
                RejectionReason.UNSUPPORTED_FORMAT,
                new Message(
                        "这是" + kind + "文件，不是 Word 文档，不能读取。请将报告另存为 .docx 后提交。",
                        "This is a file of " + kind
                                + " and no Word document, so it is not read. Save the report as .docx and"
                                + " send that."));
    }
}
