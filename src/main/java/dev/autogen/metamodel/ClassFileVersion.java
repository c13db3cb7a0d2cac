package dev.autogen.metamodel;

/**
 * The Java release that a class file was compiled for.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.1">The class file format</a>
 */
final class ClassFileVersion {

    /** Major version 45 was Java 1. */
    private static final int OFFSET = 44;

    private static final int MAJOR_VERSION_AT = 6;

    private ClassFileVersion() {}

    /** Refuses a class that the running JVM cannot load, before anything tries to. */
    static void check(String className, byte[] classFile) {
        int running = Runtime.version().feature();
        int required = release(classFile);
        if (required > running) {
            throw new NewerClassFileException(className, required, running);
        }
    }

    private static int release(byte[] classFile) {
        if (classFile.length < MAJOR_VERSION_AT + 2) {
            return 0;
        }
        int major = (classFile[MAJOR_VERSION_AT] & 0xff) << 8 | classFile[MAJOR_VERSION_AT + 1] & 0xff;
        return major - OFFSET;
    }
}
