package dev.autogen.it;

import java.nio.file.Path;

/** What the build leaves for integration tests, and where. */
final class Build {

    static final Path BASE = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
            .toAbsolutePath();
    static final Path TARGET = BASE.resolve("target");
    static final Path SAMPLE = BASE.resolve("sample-entities");

    private Build() {}

    static Path autogenJar() {
        return TARGET.resolve("autogen.jar");
    }

    static ClassPath bundledHibernate() {
        return ClassPath.jars(TARGET.resolve("lib/hibernate"));
    }

    static ClassPath sample() {
        return ClassPath.of(SAMPLE.resolve("target/classes")).then(ClassPath.jars(SAMPLE.resolve("target/lib")));
    }

    /** The sample with its libraries, but for one that goes with another version of Hibernate. */
    static ClassPath sampleWithout(String artifact) {
        return sample().without(artifact);
    }

    /** A class path that the build lays out for tests: {@code hibernate-6.6}, {@code keycloak}, {@code foreign}. */
    static ClassPath laidOut(String name) {
        return ClassPath.jars(TARGET.resolve("it-classpath").resolve(name));
    }

    static ClassPath testClasses() {
        return ClassPath.of(TARGET.resolve("test-classes"));
    }
}
