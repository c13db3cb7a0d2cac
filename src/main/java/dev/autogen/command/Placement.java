package dev.autogen.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a new revision goes in the graph.
 *
 * @param parents names of the revisions that it revises; none for the only head, {@code base} for a new root
 * @param splice whether a parent may be one that others revise already
 * @param branchLabels names for the branch that starts with it
 * @param dependsOn names of revisions, or labels, that it needs besides
 * @param folder the directory of its file, relative to the project; that of its first parent unless given
 */
public record Placement(
        List<String> parents,
        boolean splice,
        List<String> branchLabels,
        List<String> dependsOn,
        Optional<Path> folder) {

    public Placement {
        parents = List.copyOf(parents);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
    }

    /** On top of the only head. */
    public static Placement onTop() {
        return new Placement(List.of(), false, List.of(), List.of(), Optional.empty());
    }
}
