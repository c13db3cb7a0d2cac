package dev.autogen.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Finds the lines on which entities and their properties are declared.
 *
 * <p>Only the files of the classes that are asked for are read. Where there is no source, or no compiler as in a plain Java
 * runtime, nothing is found.
 */
public final class SourceLocator {

    private static final String SUFFIX = ".java";

    /** As far as embedded values and superclasses are followed. */
    private static final int DEEPEST = 50;

    private final Path directory;
    private final List<Path> roots;
    private final Optional<JavaCompiler> compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler());
    private final Map<Path, List<SourceType>> parsed = new HashMap<>();

    /** A property, and the class that declares it. */
    private record Declared(SourceType owner, SourceMember member) {}

    /**
     * A locator for one project.
     *
     * @param directory what the files of locations are told from
     * @param roots directories of sources, in the order to look
     */
    public SourceLocator(Path directory, List<Path> roots) {
        this.directory = directory.toAbsolutePath().normalize();
        this.roots = List.copyOf(roots);
    }

    /**
     * The lines of those that have one.
     *
     * @param sources entities ({@code sample.Author}) and properties ({@code sample.Author#address.city})
     */
    public SortedMap<String, SourceLocation> locate(Collection<String> sources) {
        SortedMap<String, SourceLocation> found = new TreeMap<>();
        for (String source : sources) {
            locate(source).ifPresent(location -> found.put(source, location));
        }
        return found;
    }

    private Optional<SourceLocation> locate(String source) {
        int border = source.indexOf('#');
        String entity = border < 0 ? source : source.substring(0, border);
        return type(entity.replace('$', '.'))
                .map(type -> border < 0 ? at(type, type.line()) : property(type, source.substring(border + 1)));
    }

    /** Where the last part of the path is declared that can be found, else the class. */
    private SourceLocation property(SourceType entity, String path) {
        SourceLocation location = at(entity, entity.line());
        Optional<SourceType> type = Optional.of(entity);
        for (String part : path.split("\\.", -1)) {
            Optional<Declared> declared = type.flatMap(owner -> declared(owner, part));
            location = declared.map(found -> at(found.owner(), found.member().line()))
                    .orElse(location);
            type = declared.flatMap(found -> meant(found.owner(), found.member().type()));
        }
        return location;
    }

    private Optional<Declared> declared(SourceType type, String property) {
        return Stream.iterate(Optional.of(type), Optional::isPresent, this::superclass)
                .limit(DEEPEST)
                .flatMap(Optional::stream)
                .filter(owner -> owner.members().containsKey(property))
                .map(owner -> new Declared(owner, owner.members().get(property)))
                .findFirst();
    }

    private Optional<SourceType> superclass(Optional<SourceType> type) {
        return type.flatMap(owner -> owner.superclass().flatMap(name -> meant(owner, name)));
    }

    private Optional<SourceType> meant(SourceType where, String written) {
        return where.meanings(written).map(this::type).flatMap(Optional::stream).findFirst();
    }

    /** The class of a name with dots, in the file of the outermost class. */
    private Optional<SourceType> type(String name) {
        return Stream.iterate(name, part -> !part.isEmpty(), SourceLocator::outer)
                .flatMap(part -> roots.stream().map(root -> root.resolve(part.replace('.', '/') + SUFFIX)))
                .filter(Files::isRegularFile)
                .flatMap(file -> types(file).stream())
                .filter(type -> type.name().equals(name))
                .findFirst();
    }

    private static String outer(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private List<SourceType> types(Path file) {
        return parsed.computeIfAbsent(file, path -> compiler.map(java -> SourceParser.parse(java, path))
                .orElse(List.of()));
    }

    private SourceLocation at(SourceType type, int line) {
        String file =
                directory.relativize(type.file().toAbsolutePath().normalize()).toString();
        return new SourceLocation(file.replace('\\', '/'), line);
    }
}
