package dev.autogen.script;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the annotation of a revision class says, and where the class is.
 *
 * @param id its identifier
 * @param revises the revisions that it follows
 * @param message what it does, on one line
 * @param branchLabels names for the branch that starts with it
 * @param dependsOn revisions of other branches that it needs, by identifier or label
 * @param destructive whether it may destroy data
 * @param notRestored what its downgrade does not bring back, a line each
 * @param hibernate the version of Hibernate that read the entities, if any did
 * @param replaces the revisions in a row whose steps it has, first to last; none unless it is a baseline
 * @param className the full name of its class
 * @param source its source file, if there is one
 * @param compiled the directory or jar that holds its class, if one does
 */
public record RevisionHeader(
        String id,
        List<String> revises,
        String message,
        List<String> branchLabels,
        List<String> dependsOn,
        boolean destructive,
        List<String> notRestored,
        Optional<String> hibernate,
        List<String> replaces,
        String className,
        Optional<Path> source,
        Optional<Path> compiled) {

    public RevisionHeader {
        // It is printed within lines, where a line break or a control character would pass for something else.
        message = message.replaceAll("[\\s\\p{Z}\\p{C}]+", " ").strip();
        revises = List.copyOf(revises);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
        notRestored = List.copyOf(notRestored);
        replaces = List.copyOf(replaces);
    }

    /** The header of a revision that replaces no others. */
    public RevisionHeader(
            String id,
            List<String> revises,
            String message,
            List<String> branchLabels,
            List<String> dependsOn,
            boolean destructive,
            List<String> notRestored,
            Optional<String> hibernate,
            String className,
            Optional<Path> source,
            Optional<Path> compiled) {
        this(
                id,
                revises,
                message,
                branchLabels,
                dependsOn,
                destructive,
                notRestored,
                hibernate,
                List.of(),
                className,
                source,
                compiled);
    }

    /** Whether it stands for other revisions. */
    public boolean isBaseline() {
        return !replaces.isEmpty();
    }

    /** The last of those that it replaces: where that is, the baseline is as well. */
    Optional<String> lastReplaced() {
        return isBaseline() ? Optional.of(replaces.get(replaces.size() - 1)) : Optional.empty();
    }

    /** Where it is, for people. */
    public String location() {
        return source.map(Path::toString)
                .or(() -> compiled.map(root -> className + " in " + root))
                .orElse(className);
    }

    RevisionHeader withCompiled(Optional<Path> root) {
        return new RevisionHeader(
                id,
                revises,
                message,
                branchLabels,
                dependsOn,
                destructive,
                notRestored,
                hibernate,
                replaces,
                className,
                source,
                root);
    }

    /** The same with other names for what it needs. */
    RevisionHeader naming(UnaryOperator<String> names) {
        return new RevisionHeader(
                id,
                revises.stream().map(names).distinct().toList(),
                message,
                branchLabels,
                dependsOn.stream().map(names).distinct().toList(),
                destructive,
                notRestored,
                hibernate,
                replaces,
                className,
                source,
                compiled);
    }
}
