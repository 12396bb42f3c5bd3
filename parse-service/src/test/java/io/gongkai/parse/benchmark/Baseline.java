package io.gongkai.parse.benchmark;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;

/** The least that a format asks for: what a library does that knows nothing of reports. */
enum Baseline {
    /** Decoding. */
    TEXT(""),
    /** jsoup, which builds its tree. */
    HTML(""),
    /** A streaming XML reader, over the unpacked text. */
    DOCX("word/document.xml"),
    /** PDFBox's own extraction of text. */
    PDF(""),
    /** A streaming XML reader, over the unpacked pages. */
    OFD("Content.xml");

    private static final XMLInputFactory XML = new InputFactoryImpl();

    private final String part;

    Baseline(String part) {
        this.part = part;
    }

    static Baseline of(String format) {
        return format.startsWith("TEXT") ? TEXT : format.startsWith("PDF") ? PDF : valueOf(format);
    }

    Object read(byte[] bytes) throws IOException, XMLStreamException {
        return switch (this) {
            case TEXT -> new String(bytes, StandardCharsets.UTF_8);
            case HTML -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
            case DOCX, OFD -> events(bytes);
            case PDF -> stripped(bytes);
        };
    }

    /** The bytes that are characters: the unpacked XML of an archive, any other file as it is. */
    byte[] decoded(byte[] bytes) throws IOException {
        if (part.isEmpty()) {
            return bytes;
        }
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try (ZipInputStream zip = zip(bytes)) {
            while (next(zip)) {
                zip.transferTo(xml);
            }
        }
        return xml.toByteArray();
    }

    private int events(byte[] archive) throws IOException, XMLStreamException {
        int events = 0;
        try (ZipInputStream zip = zip(archive)) {
            while (next(zip)) {
                XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(zip.readAllBytes()));
                while (xml.hasNext()) {
                    xml.next();
                    events++;
                }
            }
        }
        return events;
    }

    private static ZipInputStream zip(byte[] archive) {
        return new ZipInputStream(new ByteArrayInputStream(archive));
    }

    private boolean next(ZipInputStream zip) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && !entry.getName().endsWith(part)) {
            entry = zip.getNextEntry();
        }
        return entry != null;
    }

    private static String stripped(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
