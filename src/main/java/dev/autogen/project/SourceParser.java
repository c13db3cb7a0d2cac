package dev.autogen.project;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/**
 * Reads the classes of one source file with the JDK's parser; nothing is resolved or compiled.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/17/docs/api/jdk.compiler/module-summary.html">jdk.compiler</a>
 */
final class SourceParser {

    private static final System.Logger LOG = System.getLogger(SourceParser.class.getName());

    private final Path file;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final CharSequence text;
    private final List<SourceType> types = new ArrayList<>();

    private SourceParser(Path file, CompilationUnitTree unit, SourcePositions positions) throws IOException {
        this.file = file;
        this.unit = unit;
        this.positions = positions;
        this.text = unit.getSourceFile().getCharContent(true);
    }

    /** All classes of the file, those nested in others too; what cannot be read or parsed is left out. */
    static List<SourceType> parse(JavaCompiler compiler, Path file) {
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(List.of(file)));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<SourceType> types = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                types.addAll(new SourceParser(file, unit, positions).types());
            }
            return types;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "No lines of {0}: {1}", file, e);
            return List.of();
        }
    }

    private List<SourceType> types() {
        String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        nested(unit.getTypeDecls(), prefix);
        return types;
    }

    private void nested(List<? extends Tree> trees, String prefix) {
        trees.stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .forEach(type -> add(type, prefix + type.getSimpleName()));
    }

    private void add(ClassTree type, String name) {
        Optional<String> superclass =
                Optional.ofNullable(type.getExtendsClause()).map(SourceParser::typeName);
        types.add(new SourceType(file, name, line(type), superclass, imports(), members(type)));
        nested(type.getMembers(), name + ".");
    }

    private List<String> imports() {
        return unit.getImports().stream()
                .filter(imported -> !imported.isStatic())
                .map(ImportTree::getQualifiedIdentifier)
                .map(Tree::toString)
                .toList();
    }

    private Map<String, SourceMember> members(ClassTree type) {
        Map<String, SourceMember> members = new HashMap<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field) {
                put(members, field.getName().toString(), field.getType(), field.getModifiers());
            } else if (member instanceof MethodTree method
                    && method.getParameters().isEmpty()) {
                property(method).ifPresent(name -> put(members, name, method.getReturnType(), method.getModifiers()));
            }
        }
        return members;
    }

    private void put(Map<String, SourceMember> members, String name, Tree type, ModifiersTree modifiers) {
        SourceMember member = new SourceMember(
                line(positions.getStartPosition(unit, type)),
                typeName(type),
                !modifiers.getAnnotations().isEmpty());
        members.merge(name, member, (first, second) -> second.annotated() && !first.annotated() ? second : first);
    }

    /** The property that a getter gives; a constructor has no return type. */
    private static Optional<String> property(MethodTree method) {
        String name = method.getName().toString();
        return method.getReturnType() == null
                ? Optional.empty()
                : Stream.of("get", "is")
                        .filter(prefix -> name.startsWith(prefix) && name.length() > prefix.length())
                        .map(prefix -> decapitalized(name.substring(prefix.length())))
                        .findFirst();
    }

    /** As Java Beans does it: a name that begins with two capital letters stays. */
    private static String decapitalized(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String typeName(Tree type) {
        if (type instanceof ParameterizedTypeTree generic) {
            return typeName(generic.getType());
        }
        return type instanceof AnnotatedTypeTree annotated ? typeName(annotated.getUnderlyingType()) : type.toString();
    }

    /** The line behind the annotations, where a class has its name. */
    private int line(ClassTree type) {
        long start = positions.getStartPosition(unit, type);
        int position = (int) Math.max(start, positions.getEndPosition(unit, type.getModifiers()));
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return line(position);
    }

    private int line(long position) {
        return (int) unit.getLineMap().getLineNumber(Math.max(0, position));
    }
}
