package dev.autogen.render;

import dev.autogen.script.BaselineParts;
import dev.autogen.script.FileTemplate;
import dev.autogen.script.ImportLine;
import dev.autogen.script.RevisionText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Prints a baseline: a revision class around the classes of those that it replaces, as people wrote them.
 *
 * @param template how classes are called
 */
public record BaselineRenderer(FileTemplate template) {
    private static final String INDENT = "    ";

    /**
     * The file for a baseline.
     *
     * @param source what it says of itself; its steps are those of the parts
     */
    public RenderedRevision render(RevisionSource source, BaselineParts parts) {
        String className = template.className(source.id(), source.message(), source.created());
        List<String> lines = new ArrayList<>();
        if (!source.packageName().isEmpty()) {
            lines.addAll(List.of("package " + source.packageName() + ";", ""));
        }
        lines.addAll(imports(parts.imports()));
        lines.add("/**");
        Header.javadoc(source).lines().forEach(line -> lines.add(line.isEmpty() ? " *" : " * " + line));
        lines.add(" */");
        lines.add("@Revision(" + members(source) + ")");
        lines.add("public final class " + className + " implements Migration {");
        lines.addAll(half("upgrade", parts.revisions()));
        List<RevisionText> lastFirst = new ArrayList<>(parts.revisions());
        Collections.reverse(lastFirst);
        lines.addAll(half("downgrade", lastFirst));
        parts.revisions().forEach(part -> lines.addAll(List.of("", part.indented(INDENT))));
        lines.add("}");
        return new RenderedRevision(className, String.join("\n", lines) + "\n");
    }

    /** Static ones apart, as formatters have it. */
    private static List<String> imports(SortedSet<ImportLine> imports) {
        List<String> lines = new ArrayList<>();
        for (boolean isStatic : new boolean[] {true, false}) {
            List<String> group = imports.stream()
                    .filter(each -> each.isStatic() == isStatic)
                    .map(each -> "import " + each + ";")
                    .toList();
            if (!group.isEmpty()) {
                lines.addAll(group);
                lines.add("");
            }
        }
        return lines;
    }

    private static String members(RevisionSource source) {
        String members = RevisionRenderer.annotationMembers(source);
        return members.startsWith("\n") ? members.replace("\n", "\n" + INDENT + INDENT) : members;
    }

    private static List<String> half(String name, List<RevisionText> parts) {
        String calls = parts.stream()
                .map(part -> INDENT + INDENT + "new " + part.className() + "()." + name + "(op);")
                .collect(Collectors.joining("\n"));
        return List.of(
                "", INDENT + "@Override", INDENT + "public void " + name + "(Operations op) {", calls, INDENT + "}");
    }
}
