package dev.autogen.metamodel;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the units of one {@code persistence.xml}, of any version.
 *
 * @see <a href="https://jakarta.ee/specifications/persistence/3.2/jakarta-persistence-spec-3.2#a12384">persistence.xml</a>
 */
final class PersistenceXmlParser {

    private static final String UNIT = "persistence-unit";
    private static final String VALIDATION_MODE = "jakarta.persistence.validation.mode";

    private final Path root;
    private final XMLStreamReader xml;
    private final List<PersistenceUnit> units = new ArrayList<>();

    private PersistenceXmlParser(Path root, XMLStreamReader xml) {
        this.root = root;
        this.xml = xml;
    }

    /** Parses the file; external entities and document types are never followed. */
    static List<PersistenceUnit> parse(Path root, InputStream content) {
        try {
            return new PersistenceXmlParser(root, SafeXml.read(content)).units();
        } catch (XMLStreamException e) {
            throw PersistenceUnitException.unreadable(root + "/" + PersistenceUnits.FILE, e);
        }
    }

    private List<PersistenceUnit> units() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals(UNIT)) {
                units.add(unit());
            }
        }
        return units;
    }

    private PersistenceUnit unit() throws XMLStreamException {
        String name = attribute("name");
        List<String> classes = new ArrayList<>();
        List<String> mappingFiles = new ArrayList<>();
        List<String> jarFiles = new ArrayList<>();
        boolean scanned = true;
        SortedMap<String, String> settings = new TreeMap<>();
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(UNIT))) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "class" -> classes.add(text());
                case "mapping-file" -> mappingFiles.add(text());
                case "jar-file" -> jarFiles.add(text());
                case "exclude-unlisted-classes" -> scanned = text().equals("false");
                case "validation-mode" -> settings.putIfAbsent(VALIDATION_MODE, text());
                case "property" -> settings.put(attribute("name"), attribute("value"));
                default -> {}
            }
        }
        Mappings listed = new Mappings(classes, List.of(), mappingFiles, List.of());
        return new PersistenceUnit(name, root, listed, jarFiles, scanned, true, settings);
    }

    private String text() throws XMLStreamException {
        return xml.getElementText().strip();
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
