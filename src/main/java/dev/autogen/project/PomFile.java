package dev.autogen.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What stands literally in a {@code pom.xml}, without parents and properties.
 *
 * @param artifactId the module's own name, empty if it has none
 * @param packaging {@code jar} unless it says otherwise
 * @param modules its modules as written, those of profiles too
 * @param parent where its parent's pom is looked for first, empty if it has no parent or that comes from a repository
 * @see <a href="https://maven.apache.org/pom.html">POM reference</a>
 */
record PomFile(String artifactId, String packaging, List<String> modules, String parent) {

    private static final String ABOVE = "../pom.xml";

    PomFile {
        modules = List.copyOf(modules);
    }

    /** Reads the file; external entities and document types are never followed. */
    static PomFile read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return parse(reader(content));
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableBuildFileException(file, e);
        }
    }

    static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(content);
    }

    private static PomFile parse(XMLStreamReader xml) throws XMLStreamException {
        String artifactId = "";
        String packaging = "jar";
        List<String> modules = new ArrayList<>();
        String parent = "";
        Deque<String> path = new ArrayDeque<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                path.pop();
            } else if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                boolean inProject = path.size() == 1;
                if (inProject && name.equals("artifactId")) {
                    artifactId = xml.getElementText().strip();
                } else if (inProject && name.equals("packaging")) {
                    packaging = xml.getElementText().strip();
                } else if (name.equals("module") && "modules".equals(path.peek())
                        || name.equals("subproject") && "subprojects".equals(path.peek())) {
                    modules.add(xml.getElementText().strip());
                } else if (path.size() == 2 && "parent".equals(path.peek()) && name.equals("relativePath")) {
                    parent = xml.getElementText().strip();
                } else {
                    parent = inProject && name.equals("parent") ? ABOVE : parent;
                    path.push(name);
                }
            }
        }
        return new PomFile(artifactId, packaging, modules, parent);
    }

    boolean isAggregator() {
        return packaging.equals("pom");
    }

    /** Whether one of the modules of this pom, which is that file, is in a directory. */
    boolean hasModule(Path pom, Path module) {
        return modulesOf(pom).anyMatch(module.resolve(MavenBuild.POM)::equals);
    }

    /** The poms of its modules. */
    Stream<Path> modulesOf(Path pom) {
        return modules.stream().map(written -> pom(pom.resolveSibling(written)));
    }

    /** The pom of its parent, where it is a file. */
    Optional<Path> parentOf(Path pom) {
        return Optional.of(parent)
                .filter(written -> !written.isEmpty())
                .map(written -> pom(pom.resolveSibling(written)))
                .filter(Files::isRegularFile);
    }

    /** A directory stands for the pom in it. */
    private static Path pom(Path written) {
        Path path = written.normalize();
        return Files.isDirectory(path) ? path.resolve(MavenBuild.POM) : path;
    }
}
