package dev.autogen.script;

import dev.autogen.migration.Revision;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** Reads the headers of revisions that are compiled already, from directories and jars, without loading a class. */
final class ClassHeaders {
    private static final DotName REVISION = DotName.createSimple(Revision.class.getName());

    private final String folder;
    private final boolean recursive;

    /**
     * Creates a reader.
     *
     * @param packageName the package whose classes are looked at, empty for none
     * @param recursive whether those of packages below it are, too
     */
    ClassHeaders(String packageName, boolean recursive) {
        this.recursive = recursive;
        this.folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    }

    /** The headers in an entry of a class path, sorted by class; an entry that does not exist has none. */
    List<RevisionHeader> in(Path root) {
        try {
            if (Files.isDirectory(root)) {
                return headers(root, indexDirectory(root.resolve(folder)));
            }
            return Files.isRegularFile(root) ? headers(root, indexJar(root)) : List.of();
        } catch (IOException failed) {
            throw new RevisionFileException(
                    "The classes in " + root + " cannot be read: " + failed.getMessage(), failed);
        }
    }

    private Index indexDirectory(Path directory) throws IOException {
        Indexer indexer = new Indexer();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.walk(directory, recursive ? Integer.MAX_VALUE : 1)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".class")).toList()) {
                    try (InputStream content = Files.newInputStream(file)) {
                        indexer.index(content);
                    }
                }
            }
        }
        return indexer.complete();
    }

    private Index indexJar(Path jar) throws IOException {
        Indexer indexer = new Indexer();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> classes =
                    zip.stream().filter(entry -> isOfPackage(entry.getName())).toList();
            for (ZipEntry entry : classes) {
                try (InputStream content = zip.getInputStream(entry)) {
                    indexer.index(content);
                }
            }
        }
        return indexer.complete();
    }

    private boolean isOfPackage(String entry) {
        return entry.startsWith(folder)
                && entry.endsWith(".class")
                && (recursive || entry.indexOf('/', folder.length()) < 0);
    }

    private static List<RevisionHeader> headers(Path root, Index index) {
        List<RevisionHeader> headers = new ArrayList<>();
        for (AnnotationInstance annotation : index.getAnnotations(REVISION)) {
            headers.add(header(root, annotation.target().asClass(), annotation));
        }
        headers.sort(Comparator.comparing(RevisionHeader::className));
        return headers;
    }

    private static RevisionHeader header(Path root, ClassInfo type, AnnotationInstance annotation) {
        return new RevisionHeader(
                annotation.value("id").asString(),
                strings(annotation, "revises"),
                value(annotation, "message").map(AnnotationValue::asString).orElse(""),
                strings(annotation, "branchLabels"),
                strings(annotation, "dependsOn"),
                value(annotation, "destructive").map(AnnotationValue::asBoolean).orElse(false),
                strings(annotation, "notRestored"),
                value(annotation, "hibernate").map(AnnotationValue::asString).filter(version -> !version.isEmpty()),
                strings(annotation, "replaces"),
                type.name().toString(),
                Optional.empty(),
                Optional.of(root));
    }

    private static List<String> strings(AnnotationInstance annotation, String member) {
        return value(annotation, member)
                .map(value -> Arrays.asList(value.asStringArray()))
                .orElse(List.of());
    }

    private static Optional<AnnotationValue> value(AnnotationInstance annotation, String member) {
        return Optional.ofNullable(annotation.value(member));
    }
}
