package dev.autogen.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder that shows one behaviour: a database, entities or another database, and what comes of them.
 *
 * <ul>
 *   <li>{@code before.sql}: what the database holds; an empty one without it
 *   <li>{@code Entities.java}: the entities, in a package with the folder's name, and rewriters of the user's
 *   <li>{@code target.sql}: in the place of entities, what another database holds
 *   <li>{@code META-INF/persistence.xml}: persistence units, which then say what the entities are
 *   <li>{@code autogen.toml}: the project's settings; without it, all that the database holds is ours
 *   <li>{@code check.txt}: what {@code check} has to say
 *   <li>{@code Revision.java} and {@code upgrade.sql}: the revision, and its statements
 *   <li>{@code upgraded.sql} and {@code downgraded.sql}: what has to run then, and is rolled back
 *   <li>{@code no-change}: in the place of these two, an empty file that says there must not be a difference
 * </ul>
 *
 * @param folder {@code …/scenarios/<kind of object>/<name as a sentence>}
 */
record Scenario(Path folder) {
    private static final Path ROOT = Path.of("src/test/resources/scenarios");
    private static final String OURS = "own = true\n";

    /** All that there are, sorted; with {@code -Dscenarios.only=text,text} those whose path holds one of the texts. */
    static List<Scenario> all() {
        List<String> only = List.of(System.getProperty("scenarios.only", "").split(",", -1));
        try (Stream<Path> folders = Files.walk(ROOT, 2)) {
            return folders.filter(folder -> ROOT.relativize(folder).getNameCount() == 2)
                    .filter(folder -> only.stream().anyMatch(folder.toString()::contains))
                    .sorted()
                    .map(Scenario::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder's name, which is also the package of its entities. */
    String name() {
        return folder.getFileName().toString();
    }

    /** The name as a sentence without a full stop. */
    String sentence() {
        String words = name().replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String title() {
        return ROOT.relativize(folder).toString();
    }

    Path entities() {
        return folder.resolve("Entities.java");
    }

    Optional<String> before() {
        return text("before.sql");
    }

    Optional<String> target() {
        return text("target.sql");
    }

    Optional<String> upgraded() {
        return text("upgraded.sql");
    }

    Optional<String> downgraded() {
        return text("downgraded.sql");
    }

    String settings() {
        return text("autogen.toml").orElse(OURS);
    }

    boolean hasUnits() {
        return Files.exists(folder.resolve("META-INF/persistence.xml"));
    }

    boolean changes() {
        return !Files.exists(folder.resolve("no-change"));
    }

    private Optional<String> text(String file) {
        return Optional.of(folder.resolve(file)).filter(Files::exists).map(Scenario::read);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
