package dev.autogen.command;

import dev.autogen.metamodel.EntityModel;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The renames that entities state and a database still lacks.
 *
 * <p>One counts where the database has the old name and not the new one, and nobody asks for the old one any more.
 */
final class StatedRenames {
    private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint");

    private final Schema wanted;
    private final SortedMap<ObjectPath, String> sources;
    private final SortedMap<ObjectPath, String> formerNames;
    private final Schema live;
    private final Map<Name, Name> tables = new HashMap<>();
    private final List<PlannedOperation> operations = new ArrayList<>();

    private StatedRenames(
            Schema wanted,
            SortedMap<ObjectPath, String> sources,
            SortedMap<ObjectPath, String> formerNames,
            Schema live) {
        this.wanted = wanted;
        this.sources = sources;
        this.formerNames = formerNames;
        this.live = live;
    }

    static StatedRenames none() {
        return new StatedRenames(Schema.empty(), new TreeMap<>(), new TreeMap<>(), Schema.empty());
    }

    static StatedRenames of(EntityModel model, Schema live) {
        StatedRenames renames = new StatedRenames(model.schema(), model.sources(), model.formerNames(), live);
        renames.find();
        return renames;
    }

    private void find() {
        formerNames.forEach((path, former) -> {
            if (path.kind() == ObjectPath.Kind.TABLE) {
                table(path, path.object().sibling(former));
            }
        });
        formerNames.forEach((path, former) -> {
            if (path.kind() == ObjectPath.Kind.COLUMN) {
                column(path, former);
            }
        });
    }

    private void table(ObjectPath path, Name former) {
        Name now = path.object();
        boolean counts = live.table(former).isPresent()
                && live.table(now).isEmpty()
                && wanted.table(former).isEmpty()
                && !tables.containsValue(former);
        if (counts) {
            tables.put(now, former);
            add(new RenameTable(former, now), path, former.name());
        }
    }

    private void column(ObjectPath path, String former) {
        Name table = path.object();
        String now = path.part().orElseThrow();
        boolean asked = wanted.table(table)
                .filter(target ->
                        target.column(now).isPresent() && target.column(former).isEmpty())
                .isPresent();
        boolean counts = live.table(tables.getOrDefault(table, table))
                .filter(found ->
                        found.column(former).isPresent() && found.column(now).isEmpty())
                .isPresent();
        RenameColumn rename = new RenameColumn(table, former, now);
        boolean first = operations.stream()
                .map(PlannedOperation::operation)
                .noneMatch(other -> other instanceof RenameColumn before
                        && before.table().equals(table)
                        && before.from().equals(former));
        if (asked && counts && first) {
            add(rename, path, former);
        }
    }

    private void add(Operation rename, ObjectPath path, String former) {
        String source =
                Optional.ofNullable(sources.get(path)).map(text -> ": " + text).orElse("");
        operations.add(new PlannedOperation(
                rename,
                "changed " + path + " name: " + former + " → "
                        + path.part().orElse(path.object().name()) + source));
    }

    boolean isEmpty() {
        return operations.isEmpty();
    }

    /** The renames, which come before everything else: tables first, for that is how their columns are called then. */
    List<PlannedOperation> operations() {
        return operations;
    }

    List<Operation> steps() {
        return operations.stream().map(PlannedOperation::operation).toList();
    }

    /** The database with what the renames changed elsewhere put in its place. */
    Schema in(Schema before, Schema after) {
        Set<SchemaObject> kept = new HashSet<>(before.objects());
        kept.retainAll(Set.copyOf(after.objects()));
        Set<ObjectPath> gone = new HashSet<>();
        List<SchemaObject> objects = new ArrayList<>();
        before.objects().stream()
                .filter(object -> !kept.contains(object))
                .map(ObjectPath::of)
                .forEach(gone::add);
        live.objects().stream()
                .filter(object -> !gone.contains(ObjectPath.of(object)))
                .forEach(objects::add);
        after.objects().stream().filter(object -> !kept.contains(object)).forEach(objects::add);
        return Schema.of(objects);
    }

    /** A plan in which a sequence that comes with a table's new name, or comes back, goes on behind the numbers of its rows. */
    List<PlannedOperation> continuing(List<PlannedOperation> plan) {
        Map<Name, ColumnReference> numbers = new HashMap<>();
        for (PlannedOperation planned : plan) {
            if (planned.operation() instanceof CreateSequence create) {
                Name name = create.sequence().name();
                numbered(create.sequence()).ifPresent(column -> {
                    numbers.put(name, column);
                    String table = column.table().name();
                    String former =
                            tables.getOrDefault(column.table(), column.table()).name();
                    numbers.put(name.sibling(name.name().replace(table, former)), column);
                });
            }
        }
        return plan.stream()
                .map(planned -> planned.with(numbered(planned.operation(), numbers)))
                .toList();
    }

    private static Operation numbered(Operation operation, Map<Name, ColumnReference> numbers) {
        if (operation instanceof CreateSequence create) {
            return Optional.ofNullable(numbers.get(create.sequence().name()))
                    .<Operation>map(
                            column -> new CreateSequence(create.sequence().continuing(column)))
                    .orElse(operation);
        }
        return operation instanceof DropSequence drop
                ? Optional.ofNullable(numbers.get(drop.name()))
                        .<Operation>map(column -> new DropSequence(
                                drop.name(), drop.definition().map(sequence -> sequence.continuing(column))))
                        .orElse(operation)
                : operation;
    }

    private Optional<ColumnReference> numbered(Sequence sequence) {
        Optional<String> source = Optional.ofNullable(sources.get(ObjectPath.of(sequence)));
        return source.flatMap(text -> tables.keySet().stream()
                .sorted()
                .flatMap(name -> wanted.table(name).stream())
                .flatMap(table -> table.columns().stream()
                        .filter(column -> isNumbered(table, column, text))
                        .map(column -> new ColumnReference(table.name(), column.name())))
                .findFirst());
    }

    private boolean isNumbered(Table table, Column column, String source) {
        return NUMBERS.contains(column.type())
                && source.equals(sources.get(ObjectPath.column(table.name(), column.name())));
    }
}
