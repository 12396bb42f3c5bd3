package io.gongkai.parse.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.word.WordFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents that name addresses, which a reader might follow: nobody calls there. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class NoConnectionTest {
    private ServerSocket server;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        server.setSoTimeout(300);
        address = "http://127.0.0.1:" + server.getLocalPort() + "/";
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    @Test
    void webPageIsReadAlone() {
        assertReadAlone(("<html><head><link rel=stylesheet href='" + address + "a.css'><base href='" + address
                        + "'><script src='" + address + "a.js'></script></head><body><img src='" + address
                        + "a.png'><iframe src='" + address + "'></iframe><p>一、总体情况</p></body></html>")
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void docxIsReadAlone() {
        String relationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"a\" Type=\"x/attachedTemplate\" Target=\"" + address
                + "t.dotm\" TargetMode=\"External\"/>"
                + "<Relationship Id=\"b\" Type=\"x/image\" Target=\"" + address + "i.png\" TargetMode=\"External\"/>"
                + "<Relationship Id=\"c\" Type=\"x/styles\" Target=\"" + address + "s.xml\" TargetMode=\"External\"/>"
                + "</Relationships>";

        assertReadAlone(WordFile.of(WordFile.p("一、总体情况")
                        + "<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"b\"/></v:shape>" + "</w:pict></w:r></w:p>")
                .with("word/_rels/document.xml.rels", relationships)
                .bytes());
    }

    @Test
    void documentTypeOfADocxIsNotFetched() throws IOException {
        String xml = WordFile.root("document", "<w:body>" + WordFile.p("&x;") + "</w:body>")
                .replace(
                        "?>",
                        "?><!DOCTYPE d SYSTEM \"" + address + "d.dtd\" [<!ENTITY x SYSTEM \"" + address + "x\">]>");

        assertThat(read(new WordFile().with("word/document.xml", xml).bytes()))
                .isInstanceOf(DocumentOutcome.Unread.class);
        assertNobodyCalled();
    }

    @Test
    void ofdIsReadAlone() {
        String root = "<o:OFD xmlns:o=\"o\"><o:DocBody><o:DocRoot>Doc_0/Document.xml</o:DocRoot></o:DocBody></o:OFD>";
        String page =
                "<o:Document xmlns:o=\"o\"><o:Pages><o:Page BaseLoc=\"" + address + "p.xml\"/></o:Pages></o:Document>";
        String entity = "<!DOCTYPE o SYSTEM \"" + address + "d.dtd\" [<!ENTITY x SYSTEM \"" + address + "x\">]>";

        for (String document : new String[] {page, entity + page.replace("<o:Pages>", "&x;<o:Pages>")}) {
            byte[] bytes = new WordFile()
                    .with("OFD.xml", root)
                    .with("Doc_0/Document.xml", document)
                    .bytes();
            assertThat(read(bytes)).isInstanceOf(DocumentOutcome.Unread.class);
            assertNobodyCalled();
        }
    }

    @Test
    void pdfIsReadAlone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDActionURI action = new PDActionURI();
            action.setURI(address);
            document.getDocumentCatalog().setOpenAction(action);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(100, 700);
                content.showText("Annual report 2022");
                content.endText();
            }
            document.save(bytes);
        }

        assertReadAlone(bytes.toByteArray());
    }

    private void assertReadAlone(byte[] bytes) {
        assertThat(read(bytes)).isInstanceOf(DocumentOutcome.Read.class);
        assertNobodyCalled();
    }

    private void assertNobodyCalled() {
        assertThatThrownBy(() -> server.accept().close()).isInstanceOf(SocketTimeoutException.class);
    }

    private static DocumentOutcome read(byte[] bytes) {
        return new DocumentReading(ReadingLimits.USUAL).read(bytes, "application/octet-stream");
    }
}
