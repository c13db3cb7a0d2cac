package dev.autogen.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.config.Settings;
import dev.autogen.metamodel.BundledHibernate;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.metamodel.EntityReader;
import dev.autogen.metamodel.ReaderRequest;
import dev.autogen.metamodel.UserClassPath;
import dev.autogen.schema.ObjectPath;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The entities of all scenarios, compiled in one go and read by one Hibernate. */
final class ScenarioEntities implements AutoCloseable {
    private static final int POSTGRES = 16;
    private static final String PACKAGE = "app.";

    private final EntityReader reader;
    private final Path classes;

    private ScenarioEntities(EntityReader reader, Path classes) {
        this.reader = reader;
        this.classes = classes;
    }

    static ScenarioEntities compile(List<Scenario> all, Path classes) {
        List<Scenario> scenarios =
                all.stream().filter(scenario -> scenario.target().isEmpty()).toList();
        assertThat(repeated(scenarios))
                .as("names are packages, so each is given once")
                .isEmpty();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter words = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> sources = scenarios.stream().map(Scenario::entities).toList();
            List<String> options = List.of("-proc:none", "-parameters", "-nowarn", "-d", classes.toString());
            boolean compiled = javac.getTask(
                            words, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(words.toString()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ScenarioEntities(
                EntityReader.open(new UserClassPath(List.of(classes)), BundledHibernate.locate()), classes);
    }

    /** Where they are, with the rewriters beside them. */
    Path classes() {
        return classes;
    }

    private static List<String> repeated(List<Scenario> scenarios) {
        List<String> names = scenarios.stream().map(Scenario::name).toList();
        return names.stream()
                .filter(name -> Collections.frequency(names, name) > 1)
                .toList();
    }

    /** What they ask for, as if they lay in a package of a usual length. */
    EntityModel read(Scenario scenario, Settings settings) {
        EntityModel model =
                scenario.hasUnits() ? readUnits(scenario, settings) : read(reader, settings, scenario.name());
        SortedMap<ObjectPath, String> sources = new TreeMap<>(model.sources());
        sources.replaceAll((path, source) -> source.replace(scenario.name() + ".", PACKAGE));
        return new EntityModel(
                model.schema(),
                sources,
                model.formerNames(),
                model.notices(),
                model.hibernateVersion(),
                model.hibernateLocation());
    }

    /** Several units are found as in a project: by a file at the beginning of the class path. */
    private EntityModel readUnits(Scenario scenario, Settings settings) {
        Path folder = scenario.folder().toAbsolutePath();
        try (EntityReader units =
                EntityReader.open(new UserClassPath(List.of(folder, classes)), BundledHibernate.locate())) {
            return read(units, settings);
        }
    }

    private static EntityModel read(EntityReader reader, Settings settings, String... packages) {
        return reader.read(ReaderRequest.of(POSTGRES, packages)
                .withSettings(settings.entities().hibernate())
                .withDefaultSchema(settings.ownership().defaultSchema()));
    }

    @Override
    public void close() {
        reader.close();
    }
}
