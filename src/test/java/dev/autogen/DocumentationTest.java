package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.CommandDocumentation;
import dev.autogen.config.SettingsDocumentation;
import dev.autogen.scenario.DriftTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Documents that say what the code says; {@code -Ddocs.update=true} writes those of them anew that are generated. */
class DocumentationTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path SOURCES = ROOT.resolve("src/main/java/dev/autogen");
    private static final Path README = ROOT.resolve("README.md");
    private static final Path COMMANDS = ROOT.resolve("src/docs/commands.md");
    private static final Path CONTRIBUTING = ROOT.resolve(".github/CONTRIBUTING.md");

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");
    private static final Pattern SOURCE_FILE = Pattern.compile("`([a-z.]+(?:/[a-z]+)*/[A-Z]\\w+\\.java)`");
    private static final Pattern PACKAGE_ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| [A-Z]");

    @Test
    void the_readme_has_the_table_of_settings() throws IOException {
        assertUpToDate(README, generated("settings", SettingsDocumentation.markdown()));
    }

    @Test
    void the_readme_has_the_table_of_drifts() throws IOException {
        Path drifts = ROOT.resolve("src/test/resources/drifts/bookshop.txt");
        assertUpToDate(README, generated("drifts", DriftTable.markdown(drifts)));
    }

    @Test
    void the_readme_has_the_table_of_commands() throws IOException {
        assertUpToDate(README, generated("commands", CommandDocumentation.table()));
    }

    @Test
    void the_reference_has_every_command_and_option() throws IOException {
        assertUpToDate(COMMANDS, CommandDocumentation.reference());
    }

    /** The README with a text between the marks of that name. */
    private static String generated(String name, String text) throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("<!-- " + name + " -->\n") + name.length() + "<!--  -->\n".length();
        return readme.substring(0, start) + text + readme.substring(readme.indexOf("<!-- /" + name + " -->"));
    }

    private static void assertUpToDate(Path file, String text) throws IOException {
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void the_readme_maps_every_package() throws IOException {
        String map = Files.readString(README).split("## Where things are")[1];

        assertThat(found(PACKAGE_ROW, map)).containsAll(packages());
    }

    @Test
    void the_files_that_contributors_are_sent_to_are_there() throws IOException {
        List<String> invented = List.of("AttachPartition", "Policy");

        assertThat(found(SOURCE_FILE, Files.readString(CONTRIBUTING)))
                .isNotEmpty()
                .filteredOn(file -> invented.stream().noneMatch(file::contains))
                .allSatisfy(file -> assertThat(SOURCES.resolve(file)).exists());
    }

    @TestFactory
    Stream<DynamicTest> links_lead_somewhere() throws IOException {
        return documents().stream()
                .map(document -> DynamicTest.dynamicTest(
                        ROOT.relativize(document).toString(), () -> assertThat(found(LINK, Files.readString(document)))
                                .allSatisfy(link -> assertThat(document.resolveSibling(link))
                                        .exists())));
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> decisions = Files.list(ROOT.resolve("src/docs/adr"))) {
            return Stream.concat(
                            Stream.of(README, COMMANDS, CONTRIBUTING, ROOT.resolve("CHANGELOG.md")), decisions.sorted())
                    .toList();
        }
    }

    private static List<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> SOURCES.relativize(file.getParent()).toString().replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
