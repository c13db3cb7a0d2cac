package dev.autogen.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Exclusive use of a folder among the threads and processes of a machine.
 *
 * <p>A file lock belongs to a whole process, so threads wait for each other on a lock of their own. The operating system
 * lets go when a process dies.
 */
public final class FolderLock implements AutoCloseable {

    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock thread;
    private final FileLock process;

    private FolderLock(ReentrantLock thread, FileLock process) {
        this.thread = thread;
        this.process = process;
    }

    /** Waits until nobody else has the folder, which must exist. */
    public static FolderLock take(Path folder) throws IOException {
        ReentrantLock thread = THREADS.computeIfAbsent(folder.toRealPath(), path -> new ReentrantLock());
        thread.lock();
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new FolderLock(thread, channel.lock());
        } catch (IOException | RuntimeException e) {
            thread.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            process.acquiredBy().close();
        } finally {
            thread.unlock();
        }
    }
}
