package io.gongkai.parse.isolation;

import io.gongkai.parse.document.BinaryReader;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.document.LimitExceededException;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The other side: answers requests one after the other, and ends with its parent, in the middle of a document too. */
public final class ReadingWorker {
    private final Map<Format, BinaryReader> readers;
    private final BlockingQueue<FramedRequest> requests = new LinkedBlockingQueue<>();

    public ReadingWorker(Map<Format, BinaryReader> readers) {
        this.readers = Map.copyOf(readers);
    }

    /** Serves the parent at the other end of the streams; never returns. */
    public void serve(InputStream in, OutputStream out) throws IOException, InterruptedException {
        URL.setURLStreamHandlerFactory(new OutsideRefused());
        Thread.ofPlatform().daemon().name("requests").start(() -> receive(new DataInputStream(in)));
        try (DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(out, 1 << 16))) {
            answers.writeInt(Answer.GREETING);
            answers.flush();
            while (true) {
                answer(requests.take()).write(answers);
            }
        }
    }

    /** Waits for the parent also while a document is read, so that none outlives it. */
    private void receive(DataInputStream in) {
        try {
            while (true) {
                requests.add(FramedRequest.read(in));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private Answer answer(FramedRequest request) {
        BinaryReader reader = readers.get(request.format());
        if (reader == null) {
            return new Answer.Failed("no reader for " + request.format());
        }
        try {
            return new Answer.Outcome(reader.read(request.bytes(), request.limits()));
        } catch (LimitExceededException e) {
            return new Answer.TooLarge(e.what(), e.limit());
        } catch (StackOverflowError e) {
            return new Answer.TooLarge("nested parts", request.limits().depth());
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return new Answer.Failed(trace.toString());
        }
    }
}
