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
 * @param notRestored what its downgrade does not bring back, a line each
 * @param upgrade its steps; the downgrade is their reversal
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
        List<String> notRestored,
        List<PlannedOperation> upgrade) {

    public RevisionSource {
        revises = List.copyOf(revises);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
        notRestored = List.copyOf(notRestored);
        upgrade = List.copyOf(upgrade);
    }
}
