package dev.autogen.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One project as Maven sees it, with parents, profiles and properties applied.
 *
 * @param artifactId its name
 * @param output where its classes go
 * @param sources its directories of sources
 * @param resources its directories of resources
 * @see <a href="https://maven.apache.org/plugins/maven-help-plugin/effective-pom-mojo.html">help:effective-pom</a>
 */
record EffectivePom(String artifactId, Path output, List<Path> sources, List<SourceRoot> resources) {

    private static final String RESOURCE = "/project/build/resources/resource";

    EffectivePom {
        sources = List.copyOf(sources);
        resources = List.copyOf(resources);
    }

    /** The projects of a file that help:effective-pom wrote; the projects without classes are left out. */
    static List<EffectivePom> read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new Parser(PomFile.reader(content)).projects();
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableBuildFileException(file, e);
        }
    }

    /** Its sources, as far as no plugin adds others while it runs, and its resources. */
    List<SourceRoot> roots() {
        List<SourceRoot> roots = new ArrayList<>();
        sources.stream()
                .flatMap(source -> Stream.concat(Stream.of(source), besides(source)))
                .forEach(source -> roots.add(new SourceRoot(SourceRoot.Kind.SOURCE, source, output)));
        roots.addAll(resources);
        return roots;
    }

    /** Plugins of other languages have their sources beside Java's. */
    private static Stream<Path> besides(Path source) {
        return Stream.of("kotlin", "groovy", "scala")
                .map(source::resolveSibling)
                .filter(Files::isDirectory);
    }

    /** Walks one file. */
    private static final class Parser {
        private final XMLStreamReader xml;
        private final Deque<String> path = new ArrayDeque<>();
        private final List<EffectivePom> projects = new ArrayList<>();

        private String artifactId = "";
        private String packaging = "jar";
        private String output = "";
        private String directory = "";
        private String target = "";
        private final List<Path> sources = new ArrayList<>();
        private final List<String[]> resources = new ArrayList<>();

        Parser(XMLStreamReader xml) {
            this.xml = xml;
        }

        List<EffectivePom> projects() throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        path.push(xml.getLocalName());
                        text.setLength(0);
                    }
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(xml.getText());
                    case XMLStreamReader.END_ELEMENT -> {
                        ended(here(), text.toString().strip());
                        path.pop();
                        text.setLength(0);
                    }
                    default -> {}
                }
            }
            return projects;
        }

        /** Several projects are wrapped in an element of their own. */
        private String here() {
            StringBuilder here = new StringBuilder();
            for (Iterator<String> names = path.descendingIterator(); names.hasNext(); ) {
                String name = names.next();
                here.append(name.equals("projects") ? "" : "/" + name);
            }
            return here.toString();
        }

        private void ended(String element, String text) {
            switch (element) {
                case "/project/artifactId" -> artifactId = text;
                case "/project/packaging" -> packaging = text;
                case "/project/build/sourceDirectory" -> sources.add(Path.of(text));
                case "/project/build/outputDirectory" -> output = text;
                case RESOURCE + "/directory" -> directory = text;
                case RESOURCE + "/targetPath" -> target = text;
                case RESOURCE -> resource();
                case "/project" -> project();
                default -> {}
            }
        }

        private void resource() {
            resources.add(new String[] {directory, target});
            target = "";
        }

        private void project() {
            if (!packaging.equals("pom")) {
                Path classes = Path.of(output);
                List<SourceRoot> copied = resources.stream()
                        .map(found ->
                                new SourceRoot(SourceRoot.Kind.RESOURCE, Path.of(found[0]), classes.resolve(found[1])))
                        .toList();
                projects.add(new EffectivePom(artifactId, classes, sources, copied));
            }
            packaging = "jar";
            sources.clear();
            resources.clear();
        }
    }
}
