package io.gongkai.ingest.upload;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of uploads may be in memory at once, over all requests. */
public final class UploadBudget {
    private final long limit;
    private final AtomicLong taken = new AtomicLong();

    public UploadBudget(long limit) {
        this.limit = limit;
    }

    /** A request's share; given back when closed. */
    public Share open() {
        return new Share();
    }

    /** Bytes taken now. */
    public long taken() {
        return taken.get();
    }

    /** What one request holds. Used by one thread. */
    public final class Share implements AutoCloseable {
        private long held;

        private Share() {}

        /** Takes more; false if there is not as much left. */
        public boolean take(long bytes) {
            if (taken.addAndGet(bytes) > limit) {
                taken.addAndGet(-bytes);
                return false;
            }
            held += bytes;
            return true;
        }

        @Override
        public void close() {
            taken.addAndGet(-held);
            held = 0;
        }
    }
}
