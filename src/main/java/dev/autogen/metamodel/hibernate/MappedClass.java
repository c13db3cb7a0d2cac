package dev.autogen.metamodel.hibernate;

import dev.autogen.metamodel.MissingClassException;

/** Loads the application's classes. */
final class MappedClass {

    private MappedClass() {}

    /** Loads without initialising, so that no code of the application runs. */
    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new MissingClassException(name, "the list of entities", e);
        } catch (UnsupportedClassVersionError e) {
            throw BootFailure.newer(e);
        } catch (NoClassDefFoundError e) {
            throw MissingClassException.neededBy(name, e);
        }
    }
}
