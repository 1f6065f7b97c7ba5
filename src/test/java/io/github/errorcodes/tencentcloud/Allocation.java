package io.github.errorcodes.tencentcloud;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Counts the bytes that the current thread allocates. */
final class Allocation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** The least that any of some runs allocates, since the JVM allocates now and then, too. */
    static long of(Runnable task) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 20; run++) {
            long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            task.run();
            long after = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            least = Math.min(least, after - before);
        }
        return least;
    }
}
