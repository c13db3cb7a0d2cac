package dev.autogen.runtime;

import dev.autogen.migration.Recording;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.Reversal;
import dev.autogen.operation.Sql;
import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import dev.autogen.script.LoadedRevision;
import dev.autogen.script.RevisionHeader;
import dev.autogen.script.RevisionStep;
import dev.autogen.script.RevisionStep.Direction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Revisions in a row, each following the one before, for tests. */
final class Chain {
    private final Map<String, List<Operation>> revisions = new LinkedHashMap<>();

    static Chain of(String id, Operation... operations) {
        return new Chain().then(id, operations);
    }

    Chain then(String id, Operation... operations) {
        revisions.put(id, List.of(operations));
        return this;
    }

    /** A plan that carries out what is missing up to the last revision. */
    RevisionPlan upgrade() {
        return plan(Direction.UPGRADE);
    }

    /** A plan that takes everything back. */
    RevisionPlan downgrade() {
        return plan(Direction.DOWNGRADE);
    }

    /** A plan of these steps, whatever the database says. */
    static RevisionPlan exactly(LoadedStep... steps) {
        return new RevisionPlan() {
            @Override
            public List<LoadedStep> steps(SortedSet<String> rows) {
                return List.of(steps);
            }

            @Override
            public Map<String, String> checksums(Set<String> applied) {
                return Map.of();
            }
        };
    }

    private RevisionPlan plan(Direction direction) {
        return new RevisionPlan() {
            @Override
            public List<LoadedStep> steps(SortedSet<String> rows) {
                return direction == Direction.UPGRADE ? up(rows) : down(rows);
            }

            @Override
            public Map<String, String> checksums(Set<String> applied) {
                Map<String, String> known = new TreeMap<>();
                revisions.keySet().stream().filter(applied::contains).forEach(id -> known.put(id, checksum(id)));
                return known;
            }
        };
    }

    private List<LoadedStep> up(SortedSet<String> rows) {
        List<String> ids = new ArrayList<>(revisions.keySet());
        int start = rows.isEmpty() ? 0 : ids.indexOf(rows.first()) + 1;
        return ids.subList(start, ids.size()).stream()
                .map(id -> step(id, Direction.UPGRADE))
                .toList();
    }

    private List<LoadedStep> down(SortedSet<String> rows) {
        List<String> ids = new ArrayList<>(revisions.keySet());
        List<String> applied = new ArrayList<>(ids.subList(0, rows.isEmpty() ? 0 : ids.indexOf(rows.first()) + 1));
        Collections.reverse(applied);
        return applied.stream().map(id -> step(id, Direction.DOWNGRADE)).toList();
    }

    /** A half of a revision, whatever the database says. */
    Optional<LoadedStep> half(String id, Direction direction, SortedSet<String> rows) {
        return Optional.of(step(id, direction));
    }

    String checksum(String id) {
        return step(id, Direction.UPGRADE).loaded().checksum();
    }

    LoadedStep step(String id, Direction direction) {
        List<String> ids = new ArrayList<>(revisions.keySet());
        int index = ids.indexOf(id);
        SortedSet<String> below = index == 0 ? new TreeSet<>() : new TreeSet<>(Set.of(ids.get(index - 1)));
        SortedSet<String> at = new TreeSet<>(Set.of(id));
        boolean up = direction == Direction.UPGRADE;
        List<Operation> upgrade = revisions.get(id);
        return new LoadedStep(
                new RevisionStep(header(id, below), direction, up ? below : at, up ? at : below),
                new LoadedRevision(header(id, below), new Recording(upgrade, Reversal.of(upgrade))));
    }

    private static RevisionHeader header(String id, Set<String> parents) {
        return new RevisionHeader(
                id,
                List.copyOf(parents),
                "Revision " + id,
                List.of(),
                List.of(),
                false,
                List.of(),
                Optional.empty(),
                "R" + id,
                Optional.of(Path.of("R" + id + ".java")),
                Optional.empty());
    }

    static Operation table(String name) {
        return new CreateTable(
                Table.builder(Name.of(name)).add(Column.of("id", "bigint")).build());
    }

    static Operation sql(String up, String down) {
        return new Sql(up, Optional.of(down));
    }

    static Operation sql(String text) {
        return new Sql(text, Optional.empty());
    }

    static Operation outside(Operation... operations) {
        return new OutsideTransaction(List.of(operations));
    }

    static Operation index(String name, String table) {
        return new CreateIndex(Name.of(table), Index.of(Label.explicit(name), List.of(IndexPart.column("id"))));
    }

    static Operation uniqueIndex(String name, String table) {
        Index plain = Index.of(Label.explicit(name), List.of(IndexPart.column("id")));
        return new CreateIndex(
                Name.of(table),
                new Index(
                        plain.label(),
                        true,
                        plain.method(),
                        plain.parts(),
                        plain.include(),
                        false,
                        plain.predicate(),
                        plain.storage(),
                        true,
                        plain.comment()));
    }

    static Operation dropIndex(String name, String table) {
        return new DropIndex(Name.of(table), name, Optional.empty());
    }
}
