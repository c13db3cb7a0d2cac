package dev.autogen.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The names of the classes that make up a model, found without autogen. */
final class EntityClasses {

    private static final Set<String> ANNOTATIONS = Set.of(
            "jakarta.persistence.Entity",
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.MappedSuperclass",
            "jakarta.persistence.Converter");

    private EntityClasses() {}

    /** The annotated classes of a directory, by loading each. */
    static List<String> annotated(Path directory, ClassPath classPath) {
        try (URLClassLoader loader = classPath.open();
                Stream<Path> files = Files.walk(directory)) {
            return files.map(file -> directory.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .filter(name -> isAnnotated(loader, name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAnnotated(ClassLoader loader, String name) {
        try {
            return Arrays.stream(Class.forName(name, false, loader).getAnnotations())
                    .map(Annotation::annotationType)
                    .map(Class::getName)
                    .anyMatch(ANNOTATIONS::contains);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The classes that one of Hibernate's standard domain models names itself, by its constant's name. */
    static List<String> domainModel(String name, ClassPath classPath) {
        try (URLClassLoader loader = classPath.open()) {
            Object model = Class.forName("org.hibernate.testing.orm.domain.StandardDomainModel", true, loader)
                    .getField(name)
                    .get(null);
            Object descriptor = model.getClass().getMethod("getDescriptor").invoke(model);
            Object classes = Class.forName("org.hibernate.testing.orm.domain.DomainModelDescriptor", true, loader)
                    .getMethod("getAnnotatedClasses")
                    .invoke(descriptor);
            return Arrays.stream((Class<?>[]) classes).map(Class::getName).toList();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The classes that a persistence unit lists. */
    static List<String> listedIn(String persistenceXml, ClassPath classPath) {
        try (URLClassLoader loader = classPath.open();
                InputStream in = loader.getResourceAsStream(persistenceXml)) {
            NodeList classes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("class");
            return IntStream.range(0, classes.getLength())
                    .mapToObj(index -> classes.item(index).getTextContent().strip())
                    .toList();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
