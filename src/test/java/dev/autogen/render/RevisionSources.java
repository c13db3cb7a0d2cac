package dev.autogen.render;

import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sources of revisions for tests. */
final class RevisionSources {
    private RevisionSources() {}

    static RevisionSource of(String message, List<PlannedOperation> upgrade) {
        return following(List.of("8d0a41c2b7e9"), message, upgrade);
    }

    static RevisionSource root(String message, List<PlannedOperation> upgrade) {
        return following(List.of(), message, upgrade);
    }

    /** An empty revision of entities that one Hibernate read for it and another for those before. */
    static RevisionSource readWith(Optional<String> hibernate, Optional<String> former) {
        return following(List.of("8d0a41c2b7e9"), "", hibernate, former, List.of());
    }

    /** A revision with steps on each of several databases. */
    static RevisionSource on(Map<String, List<Operation>> databases) {
        RevisionSource bare = root("several", List.of());
        return new RevisionSource(
                bare.packageName(),
                bare.id(),
                bare.revises(),
                bare.message(),
                bare.created(),
                bare.autogenVersion(),
                bare.hibernateVersion(),
                bare.formerHibernate(),
                bare.branchLabels(),
                bare.dependsOn(),
                bare.destructive(),
                bare.replaces(),
                bare.notRestored(),
                bare.upgrade(),
                databases.entrySet().stream()
                        .map(each -> new DatabaseSteps(Optional.of(each.getKey()), planned(each.getValue())))
                        .toList());
    }

    private static RevisionSource following(List<String> revises, String message, List<PlannedOperation> upgrade) {
        return following(revises, message, Optional.empty(), Optional.empty(), upgrade);
    }

    private static RevisionSource following(
            List<String> revises,
            String message,
            Optional<String> hibernate,
            Optional<String> former,
            List<PlannedOperation> upgrade) {
        return new RevisionSource(
                "com.example.migrations",
                "27c6a30d7c24",
                revises,
                message,
                Instant.parse("2026-11-21T10:00:00Z"),
                "0.1.0",
                hibernate,
                former,
                List.of(),
                List.of(),
                false,
                List.of(),
                upgrade);
    }

    static List<PlannedOperation> planned(Operation... operations) {
        return planned(Arrays.asList(operations));
    }

    static List<PlannedOperation> planned(List<Operation> operations) {
        return operations.stream()
                .map(operation -> new PlannedOperation(operation, ""))
                .toList();
    }
}
