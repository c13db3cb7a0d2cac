package dev.autogen.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The written form of a layout: a line for each part, its kind and paths separated by tabs.
 *
 * <p>{@code entry path} is on the class path, {@code source directory output} and {@code resource directory output} say
 * what is made where, {@code build path} is a file that the answer depends on.
 */
final class LayoutText {

    private static final String ENTRY = "entry";
    private static final String BUILD = "build";
    private static final String TAB = "\t";

    private LayoutText() {}

    static List<String> lines(ProjectLayout layout) {
        List<String> lines = new ArrayList<>();
        layout.classPath().forEach(entry -> lines.add(ENTRY + TAB + entry));
        layout.roots()
                .forEach(root -> lines.add(String.join(
                        TAB,
                        root.kind().name().toLowerCase(Locale.ROOT),
                        root.directory().toString(),
                        root.output().toString())));
        layout.buildFiles().forEach(file -> lines.add(BUILD + TAB + file));
        return lines;
    }

    /**
     * Reads the lines.
     *
     * @param file where they are, for the message of a failure
     */
    static ProjectLayout parse(Path file, List<String> lines) {
        List<Path> classPath = new ArrayList<>();
        List<SourceRoot> roots = new ArrayList<>();
        List<Path> buildFiles = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(TAB, -1);
            switch (parts[0] + parts.length) {
                case ENTRY + "2" -> classPath.add(Path.of(parts[1]));
                case BUILD + "2" -> buildFiles.add(Path.of(parts[1]));
                case "source3" -> roots.add(root(SourceRoot.Kind.SOURCE, parts));
                case "resource3" -> roots.add(root(SourceRoot.Kind.RESOURCE, parts));
                default ->
                    throw new UnreadableBuildFileException(
                            file, new IllegalArgumentException("the line '" + line + "' is not understood"));
            }
        }
        return new ProjectLayout(classPath.stream().distinct().toList(), roots, buildFiles);
    }

    private static SourceRoot root(SourceRoot.Kind kind, String[] parts) {
        return new SourceRoot(kind, Path.of(parts[1]), Path.of(parts[2]));
    }
}
