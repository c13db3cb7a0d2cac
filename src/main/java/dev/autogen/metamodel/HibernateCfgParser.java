package dev.autogen.metamodel;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a {@code hibernate.cfg.xml}.
 *
 * @see <a href="https://docs.jboss.org/hibernate/orm/7.4/userguide/html_single/Hibernate_User_Guide.html#bootstrap-native">
 *     Native bootstrapping</a>
 */
final class HibernateCfgParser {

    private static final String PREFIX = "hibernate.";
    private static final List<String> FULL = List.of(PREFIX, "jakarta.", "javax.", "org.hibernate.");

    private final Path root;
    private final XMLStreamReader xml;
    private final List<String> classes = new ArrayList<>();
    private final List<String> packages = new ArrayList<>();
    private final List<String> resources = new ArrayList<>();
    private final List<URI> files = new ArrayList<>();
    private final SortedMap<String, String> settings = new TreeMap<>();

    private HibernateCfgParser(Path root, XMLStreamReader xml) {
        this.root = root;
        this.xml = xml;
    }

    /**
     * Parses the file.
     *
     * @param location what the file is called in messages, and so the unit
     * @param root where relative paths of files and jars start
     */
    static PersistenceUnit parse(String location, Path root, InputStream content) {
        try {
            return new HibernateCfgParser(root, SafeXml.read(content)).unit(location);
        } catch (XMLStreamException e) {
            throw PersistenceUnitException.unreadable(location, e);
        }
    }

    private PersistenceUnit unit(String location) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "property" -> property();
                    case "mapping" -> mapping();
                    default -> {}
                }
            }
        }
        Mappings listed = new Mappings(classes, packages, resources, files);
        return new PersistenceUnit(location, root, listed, List.of(), false, false, settings);
    }

    private void property() throws XMLStreamException {
        String name = attribute("name").orElse("");
        String value = xml.getElementText().strip();
        settings.put(FULL.stream().anyMatch(name::startsWith) ? name : PREFIX + name, value);
    }

    private void mapping() {
        attribute("class").ifPresent(classes::add);
        attribute("package").ifPresent(packages::add);
        attribute("resource").ifPresent(resources::add);
        attribute("file")
                .map(root::resolve)
                .map(Path::normalize)
                .map(Path::toUri)
                .ifPresent(files::add);
        attribute("jar")
                .map(root::resolve)
                .map(Path::normalize)
                .ifPresent(jar -> resources.addAll(MappingFiles.in(jar)));
    }

    private Optional<String> attribute(String name) {
        return Stream.ofNullable(xml.getAttributeValue(null, name))
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
