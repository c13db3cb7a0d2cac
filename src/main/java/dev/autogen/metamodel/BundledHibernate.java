package dev.autogen.metamodel;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Hibernate that comes with autogen, for class paths without one. */
public final class BundledHibernate {

    /** Hibernate with what it needs, as it lies on a class path of autogen's own build. */
    private static final Pattern JARS = Pattern.compile(
            "(hibernate-(core|models)|jakarta\\.(persistence|transaction|inject|xml\\.bind|activation)-api"
                    + "|jaxb-(core|runtime)|txw2|istack-commons-runtime|angus-activation|antlr4-runtime|byte-buddy"
                    + "|jboss-logging|jandex)-\\d.*\\.jar");

    private BundledHibernate() {}

    /** The jars in {@code lib/hibernate} beside autogen's jar, or those of the class path when autogen has no jar. */
    public static List<Path> locate() {
        Path home = home();
        Path bundled = home.resolveSibling("lib").resolve("hibernate");
        return Files.isRegularFile(home) && Files.isDirectory(bundled) ? jarsIn(bundled) : jarsOfClassPath();
    }

    /** The user's class path, followed by the bundled Hibernate where it has none. */
    public static List<Path> completing(UserClassPath user) {
        return user.contains(ReaderClassLoader.HIBERNATE)
                ? user.entries()
                : Stream.concat(user.entries().stream(), locate().stream()).toList();
    }

    private static Path home() {
        try {
            return Path.of(BundledHibernate.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> jarsIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> jarsOfClassPath() {
        return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> JARS.matcher(String.valueOf(path.getFileName())).matches())
                .toList();
    }
}
