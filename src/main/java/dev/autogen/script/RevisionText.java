package dev.autogen.script;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * The source of a revision, cut into what another file needs to hold its class.
 *
 * @param id the revision
 * @param className the simple name of its class
 * @param imports what the file imports
 * @param words the words of the file that may name an import: all but those behind a dot
 * @param nested its class as a private member of another one, with the comments above it and without {@code @Revision}
 * @param others what else the file declares
 */
public record RevisionText(
        String id,
        String className,
        SortedSet<ImportLine> imports,
        Set<String> words,
        String nested,
        List<String> others) {

    public RevisionText {
        imports = new TreeSet<>(imports);
        words = Set.copyOf(words);
        others = List.copyOf(others);
    }

    /**
     * The parts of a source.
     *
     * @param text the whole file, which compiles
     * @throws IllegalArgumentException when the class of the revision is not in it
     */
    static RevisionText of(RevisionHeader revision, String text, JavaCompiler compiler) {
        try {
            String source = text.replace("\r\n", "\n");
            JavacTask task = (JavacTask) compiler.getTask(
                    null, null, problem -> {}, List.of("-proc:none"), null, List.of(new InMemory(source)));
            CompilationUnitTree unit = task.parse().iterator().next();
            return new Cut(revision, source, unit, Trees.instance(task).getSourcePositions()).parts();
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory can be read", impossible);
        }
    }

    /** What is against a baseline with this class, a line each. */
    List<String> objections() {
        return others.stream()
                .map(other -> id + " declares " + other + " beside its class")
                .toList();
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final String text;

        InMemory(String text) {
            super(URI.create("string:///Revision.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** A file with the places of what is in it. */
    private record Cut(RevisionHeader revision, String text, CompilationUnitTree unit, SourcePositions positions) {

        RevisionText parts() {
            String name = revision.className().substring(revision.className().lastIndexOf('.') + 1);
            List<ClassTree> types = unit.getTypeDecls().stream()
                    .filter(ClassTree.class::isInstance)
                    .map(ClassTree.class::cast)
                    .toList();
            ClassTree type = types.stream()
                    .filter(each -> each.getSimpleName().contentEquals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no class " + name + " in the source"));
            return new RevisionText(
                    revision.id(),
                    name,
                    unit.getImports().stream().map(Cut::line).collect(Collectors.toCollection(TreeSet::new)),
                    words(),
                    above(type) + head(type) + body(type),
                    types.stream()
                            .filter(other -> other != type)
                            .map(other -> other.getSimpleName().toString())
                            .toList());
        }

        private static ImportLine line(ImportTree tree) {
            return new ImportLine(tree.isStatic(), tree.getQualifiedIdentifier().toString());
        }

        /** The comments between what stands before the class and the class. */
        private String above(ClassTree type) {
            long start = Stream.<Tree>concat(
                            Stream.ofNullable(unit.getPackage()),
                            Stream.concat(unit.getImports().stream(), unit.getTypeDecls().stream()))
                    .mapToLong(tree -> positions.getEndPosition(unit, tree))
                    .filter(end -> end <= positions.getStartPosition(unit, type))
                    .max()
                    .orElse(0);
            String comments = between(Math.max(0, start), positions.getStartPosition(unit, type))
                    .replaceFirst("^[;\\s]+", "")
                    .strip();
            return comments.isEmpty() ? "" : comments + "\n";
        }

        private String head(ClassTree type) {
            String annotations = type.getModifiers().getAnnotations().stream()
                    .filter(annotation -> !isRevision(annotation))
                    .map(annotation -> between(annotation) + "\n")
                    .collect(Collectors.joining());
            String flags = type.getModifiers().getFlags().stream()
                    .filter(flag -> flag != Modifier.PUBLIC)
                    .map(flag -> flag.toString().toLowerCase(Locale.ROOT) + " ")
                    .collect(Collectors.joining());
            return annotations + "private static " + flags;
        }

        private static boolean isRevision(AnnotationTree annotation) {
            String name = annotation.getAnnotationType().toString();
            return name.equals("Revision") || name.equals("dev.autogen.migration.Revision");
        }

        private String body(ClassTree type) {
            long modifiers = positions.getEndPosition(unit, type.getModifiers());
            long start = Math.max(modifiers, positions.getStartPosition(unit, type));
            return between(start, positions.getEndPosition(unit, type)).strip();
        }

        private String between(Tree tree) {
            return between(positions.getStartPosition(unit, tree), positions.getEndPosition(unit, tree));
        }

        private String between(long start, long end) {
            return text.substring((int) start, (int) end);
        }

        private Set<String> words() {
            long start = unit.getImports().stream()
                    .mapToLong(tree -> positions.getEndPosition(unit, tree))
                    .max()
                    .orElse(0);
            JavaTokens tokens = new JavaTokens(text, (int) start);
            Set<String> words = new HashSet<>();
            boolean behindDot = false;
            for (Token token = tokens.next(); token.kind() != Token.Kind.END; token = tokens.next()) {
                if (token.kind() == Token.Kind.WORD && !behindDot) {
                    words.add(token.text());
                }
                behindDot = token.is(".");
            }
            return words;
        }
    }

    /** What the other files of a baseline would have the words of this one mean, a line each. */
    List<String> misreadings(ImportLine imported, String from) {
        if (imports.contains(imported) || covers(imported)) {
            return List.of();
        }
        Optional<String> name = imported.name();
        if (name.isEmpty()) {
            return imported.isStatic() && !imports.contains(imported)
                    ? List.of(id + " would see " + imported + ", which " + from + " imports")
                    : List.of();
        }
        return words.contains(name.get())
                ? List.of(
                        id + " has another meaning of " + name.get() + " than " + from + ", which imports " + imported)
                : List.of();
    }

    /** Whether the file imports the same together with its neighbours. */
    private boolean covers(ImportLine imported) {
        return imported.onDemand().filter(imports::contains).isPresent()
                && imports.stream().noneMatch(own -> own.name().equals(imported.name()));
    }

    /** The class as a member of another one, indented. */
    public String indented(String indent) {
        List<String> lines = new ArrayList<>();
        nested.lines().forEach(line -> lines.add(line.isBlank() ? "" : indent + line));
        return String.join("\n", lines);
    }
}
