package dev.autogen.metamodel;

import java.nio.ByteBuffer;

/**
 * The Java release that a class file was compiled for.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.1">The class file format</a>
 */
final class ClassFileVersion {

    /** Major version 45 was Java 1. */
    private static final int OFFSET = 44;

    private static final int MAGIC = 0xCAFEBABE;
    private static final int HEADER_BYTES = 8;

    private ClassFileVersion() {}

    /** Refuses a class that the running JVM cannot load, before anything tries to. */
    static void check(String className, byte[] classFile) {
        int running = Runtime.version().feature();
        int required = release(classFile);
        if (required > running) {
            throw new NewerClassFileException(className, required, running);
        }
    }

    /** Zero for what is no class file, which is for others to refuse. */
    private static int release(byte[] classFile) {
        ByteBuffer header = ByteBuffer.wrap(classFile);
        if (classFile.length < HEADER_BYTES || header.getInt() != MAGIC) {
            return 0;
        }
        return (header.getInt() & 0xffff) - OFFSET;
    }
}
