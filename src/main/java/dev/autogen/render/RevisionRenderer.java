package dev.autogen.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.autogen.migration.Migration;
import dev.autogen.migration.Revision;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.script.FileTemplate;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Prints a revision class.
 *
 * <p>The same source gives the same bytes. When the class is compiled and its calls are recorded, the operations come back
 * equal, for each of several databases, with two exceptions that no call can say: every label comes back explicit, and every index valid.
 */
public final class RevisionRenderer {
    private static final int WIDTH = 120;
    private static final String INDENT = "    ";

    private final FileTemplate template;

    /**
     * Creates a renderer.
     *
     * @param template how classes are called
     */
    public RevisionRenderer(FileTemplate template) {
        this.template = template;
    }

    /**
     * The file for a revision.
     *
     * @throws DataStepNotRenderableException when the plan holds a data step
     */
    public RenderedRevision render(RevisionSource source) {
        String className = template.className(source.id(), source.message(), source.created());
        TypeSpec.Builder type = TypeSpec.classBuilder(className)
                .addJavadoc("$L", Header.javadoc(source))
                .addAnnotation(annotation(source))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migration.class);
        ClassBody.addTo(type, source.bodies());
        JavaFile file = JavaFile.builder(source.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent(INDENT)
                .build();
        return new RenderedRevision(className, spaced(file.toString()));
    }

    /** The calls of operations as they stand in the body of a method, each below its reason. */
    public static String calls(List<PlannedOperation> operations) {
        return new Chapter("calls", operations.stream().map(Step::up).toList())
                .code()
                .toString();
    }

    /** A blank line before the first method. */
    private static String spaced(String text) {
        return text.replaceFirst("(?m) implements Migration \\{\n", "$0\n");
    }

    /** JavaPoet gives each member a line; as one nameless member they share a line where they fit. */
    private static AnnotationSpec annotation(RevisionSource source) {
        return AnnotationSpec.builder(Revision.class)
                .addMember("value", CodeBlock.of("$L", annotationMembers(source)))
                .build();
    }

    /** What stands between the brackets of the annotation. */
    static String annotationMembers(RevisionSource source) {
        List<String> members = members(source);
        String line = String.join(", ", members);
        boolean fits = line.length() + "@Revision()".length() <= WIDTH;
        return fits ? line : "\n" + String.join(",\n", members);
    }

    private static List<String> members(RevisionSource source) {
        List<String> members = new ArrayList<>();
        members.add("id = " + StringLiteral.quoted(source.id()));
        member(members, "revises", source.revises());
        member(members, "replaces", source.replaces());
        if (!source.message().isEmpty()) {
            members.add("message = " + StringLiteral.quoted(source.message()));
        }
        member(members, "branchLabels", source.branchLabels());
        member(members, "dependsOn", source.dependsOn());
        if (source.destructive()) {
            members.add("destructive = true");
        }
        member(members, "notRestored", source.notRestored());
        source.hibernateVersion()
                .map(StringLiteral::quoted)
                .ifPresent(version -> members.add("hibernate = " + version));
        return members;
    }

    private static void member(List<String> members, String name, List<String> values) {
        if (values.size() == 1) {
            members.add(name + " = " + StringLiteral.quoted(values.get(0)));
        } else if (!values.isEmpty()) {
            List<String> texts = values.stream().map(StringLiteral::quoted).toList();
            String line = name + " = {" + String.join(", ", texts) + "}";
            boolean fits = 2 * INDENT.length() + line.length() < WIDTH;
            members.add(fits ? line : name + " = {\n" + INDENT + String.join(",\n" + INDENT, texts) + "\n}");
        }
    }
}
