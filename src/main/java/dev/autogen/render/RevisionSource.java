package dev.autogen.render;

import dev.autogen.operation.PlannedOperation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a revision file says.
 *
 * @param packageName the package of its class, empty for none
 * @param id its identifier
 * @param revises the identifiers of the revisions that it follows
 * @param message what it does, in a line; may be empty
 * @param created when it is made
 * @param autogenVersion the version of autogen that makes it
 * @param hibernateVersion the version of Hibernate that read the entities, if any did
 * @param formerHibernate the version that read them for the revisions before, if any did
 * @param branchLabels names for the branch that starts with it
 * @param dependsOn revisions of other branches that it needs
 * @param destructive whether it may destroy data
 * @param replaces the revisions whose steps it has, first to last, if it is a baseline
 * @param notRestored what its downgrade does not bring back, a line each
 * @param upgrade its steps; the downgrade is their reversal
 * @param databases its steps on each of several databases, in the place of those on every one
 */
public record RevisionSource(
        String packageName,
        String id,
        List<String> revises,
        String message,
        Instant created,
        String autogenVersion,
        Optional<String> hibernateVersion,
        Optional<String> formerHibernate,
        List<String> branchLabels,
        List<String> dependsOn,
        boolean destructive,
        List<String> replaces,
        List<String> notRestored,
        List<PlannedOperation> upgrade,
        List<DatabaseSteps> databases) {

    public RevisionSource {
        revises = List.copyOf(revises);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
        replaces = List.copyOf(replaces);
        notRestored = List.copyOf(notRestored);
        upgrade = List.copyOf(upgrade);
        databases = List.copyOf(databases);
        if (!upgrade.isEmpty() && !databases.isEmpty()) {
            throw new IllegalArgumentException("steps are on every database or on certain ones");
        }
    }

    /** One with steps on every database, and none of others. */
    public RevisionSource(
            String packageName,
            String id,
            List<String> revises,
            String message,
            Instant created,
            String autogenVersion,
            Optional<String> hibernateVersion,
            Optional<String> formerHibernate,
            List<String> branchLabels,
            List<String> dependsOn,
            boolean destructive,
            List<String> notRestored,
            List<PlannedOperation> upgrade) {
        this(
                packageName,
                id,
                revises,
                message,
                created,
                autogenVersion,
                hibernateVersion,
                formerHibernate,
                branchLabels,
                dependsOn,
                destructive,
                List.of(),
                notRestored,
                upgrade,
                List.of());
    }

    /** The steps on each database, or those on every one. */
    List<DatabaseSteps> bodies() {
        return databases.isEmpty() ? List.of(new DatabaseSteps(Optional.empty(), upgrade)) : databases;
    }
}
