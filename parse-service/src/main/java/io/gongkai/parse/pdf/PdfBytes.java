package io.gongkai.parse.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Bytes in memory, as PDFBox reads them: one by one, looking ahead and back. Its own readers look at each byte for the piece of a
 * buffer that it is in, or for what is unpacked so far.
 */
final class PdfBytes implements RandomAccessRead {
    private final byte[] bytes;
    private final int length;
    private int position;
    private boolean closed;

    /** The first of the bytes, so many. */
    PdfBytes(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    @Override
    public int read() {
        if (position >= length) {
            return -1;
        }
        int next = bytes[position] & 0xFF;
        position++;
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int most) {
        if (position >= length) {
            return -1;
        }
        int count = Math.min(most, length - position);
        System.arraycopy(bytes, position, into, offset, count);
        position += count;
        return count;
    }

    @Override
    public int peek() {
        return position >= length ? -1 : bytes[position] & 0xFF;
    }

    @Override
    public void rewind(int count) throws IOException {
        seek((long) position - count);
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long to) throws IOException {
        if (to < 0) {
            throw new IOException("position " + to + " lies before the beginning");
        }
        position = (int) Math.min(to, length);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isEOF() {
        return position >= length;
    }

    /** A part that is read by itself, wherever this reads on. */
    @Override
    public RandomAccessReadView createView(long start, long size) {
        return new RandomAccessReadView(new PdfBytes(bytes, length), start, size, true);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
