package dev.autogen.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where Maven keeps its settings.
 *
 * @param userHome the directory that holds {@code .m2}
 * @param installation where Maven is installed, which may have settings of its own
 * @param properties Java's system properties, of which Maven knows {@code maven.repo.local}
 * @param environment for the {@code ${env.NAME}} of the settings
 */
record MavenHome(
        Path userHome, Optional<Path> installation, Map<String, String> properties, Map<String, String> environment) {

    MavenHome {
        properties = Map.copyOf(properties);
        environment = Map.copyOf(environment);
    }

    static MavenHome ofUser() {
        Map<String, String> environment = System.getenv();
        Map<String, String> properties = System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, System::getProperty));
        return new MavenHome(
                Path.of(System.getProperty("user.home")), installation(environment), properties, environment);
    }

    Path userSettings() {
        return userHome.resolve(".m2/settings.xml");
    }

    Path userSecurity() {
        return userHome.resolve(".m2/settings-security.xml");
    }

    Optional<Path> globalSettings() {
        return installation.map(folder -> folder.resolve("conf/settings.xml")).filter(Files::isRegularFile);
    }

    /** What the variables of Maven's own launcher say, else where the {@code mvn} on the path is. */
    static Optional<Path> installation(Map<String, String> environment) {
        return Stream.of("MAVEN_HOME", "M2_HOME")
                .map(environment::get)
                .flatMap(Stream::ofNullable)
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .or(() -> onPath(environment.getOrDefault("PATH", "")));
    }

    private static Optional<Path> onPath(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).resolve("mvn"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(MavenHome::real)
                .map(Path::getParent)
                .map(Path::getParent);
    }

    private static Path real(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
