package io.gongkai.parse.isolation;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.DocumentOutcome.Read;
import io.gongkai.parse.document.DocumentOutcome.Unread;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.RejectionReason;
import io.gongkai.parse.events.SourcePosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A worker whose reader does what the document says. */
public final class PlantedWorker {
    private PlantedWorker() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        new ReadingWorker(Map.of(Format.PDF, PlantedWorker::read)).serve(System.in, System.out);
    }

    private static DocumentOutcome read(byte[] bytes, ReadingLimits limits) {
        String order = new String(bytes, StandardCharsets.UTF_8);
        return switch (order) {
            case "hang" -> hang();
            case "memory" -> useUp();
            case "stack" -> fall(0);
            case "crash" -> crash();
            case "fail" -> throw new IllegalStateException("planted");
            case "limit" -> throw new LimitExceededException("pages", 500);
            case "damaged" -> new Unread(RejectionReason.DAMAGED, new Message("坏", "broken"));
            case "fetch" -> fetch();
            case "environment" -> document(String.join(",", System.getenv().keySet()));
            default -> order.startsWith("once ") ? once(Path.of(order.substring(5))) : document(order);
        };
    }

    private static DocumentOutcome hang() {
        long sum = 0;
        while (sum >= 0) {
            sum = (sum + 1) & 0xFFFF;
        }
        return document(String.valueOf(sum));
    }

    private static DocumentOutcome useUp() {
        List<byte[]> kept = new ArrayList<>();
        while (kept.size() < 100_000) {
            kept.add(new byte[1 << 20]);
        }
        return document(String.valueOf(kept.size()));
    }

    private static DocumentOutcome fall(int depth) {
        return depth < 0 ? document("") : fall(depth + 1);
    }

    private static DocumentOutcome crash() {
        Runtime.getRuntime().halt(134);
        return document("");
    }

    /** Dies the first time, and reads the second. */
    private static DocumentOutcome once(Path mark) {
        try {
            if (Files.deleteIfExists(mark)) {
                return crash();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document("second");
    }

    private static DocumentOutcome fetch() {
        try {
            URI.create("http://127.0.0.1:1/").toURL().openStream().close();
            return document("fetched");
        } catch (IOException e) {
            return document(String.valueOf(e.getMessage()));
        }
    }

    private static DocumentOutcome document(String text) {
        SourcePosition source = new SourcePosition(1, 2, 0, text.length(), new CellPosition(1, 2, 3));
        Line line =
                new Line(List.of(new Cell(text, 2, 3, 4, source)), 1, new SourcePosition(null, null, null, null, null));
        return new Read(new Document(text, List.of(line)), List.of(line));
    }
}
