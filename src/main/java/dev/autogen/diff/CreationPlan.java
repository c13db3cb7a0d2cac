package dev.autogen.diff;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateSchema;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.InsertRow;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PartialOperationVisitor;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.SetComment;
import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Sequence;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A plan that creates a whole schema, and the part of it that some tables take. */
public record CreationPlan(List<PlannedOperation> operations) {
    private static final TableOf TABLE_OF = new TableOf();
    private static final CreatedObject CREATED = new CreatedObject();
    private static final Things THINGS = new Things();

    public CreationPlan {
        operations = List.copyOf(operations);
    }

    /** The tables that the plan creates, in order. */
    public List<Name> tables() {
        return operations().stream()
                .map(PlannedOperation::operation)
                .filter(CreateTable.class::isInstance)
                .map(create -> ((CreateTable) create).table().name())
                .toList();
    }

    /**
     * The steps that create the tables with all that belongs to them, and the schemas, types and sequences that they need.
     *
     * <p>The tables that their foreign keys refer to are not among them.
     *
     * @param sequences those that are needed besides, though no definition tells
     */
    public List<PlannedOperation> of(Set<Name> tables, Set<Name> sequences) {
        Set<Operation> chosen = new HashSet<>();
        Collection<Operation> found = operations(operation -> belongs(operation, tables, sequences));
        while (chosen.addAll(found)) {
            found = operations(operation -> !chosen.contains(operation) && isNeeded(operation, chosen));
        }
        return operations.stream()
                .filter(planned -> chosen.contains(planned.operation()))
                .toList();
    }

    private List<Operation> operations(Predicate<Operation> condition) {
        return operations.stream()
                .map(PlannedOperation::operation)
                .filter(condition)
                .toList();
    }

    private static boolean belongs(Operation operation, Set<Name> tables, Set<Name> sequences) {
        boolean ofTable = operation.accept(TABLE_OF).filter(tables::contains).isPresent();
        return ofTable || operation instanceof CreateSequence create && serves(create.sequence(), tables, sequences);
    }

    private static boolean serves(Sequence sequence, Set<Name> tables, Set<Name> sequences) {
        return sequences.contains(sequence.name())
                || sequence.ownedBy()
                        .filter(column -> tables.contains(column.table()))
                        .isPresent();
    }

    private static boolean isNeeded(Operation operation, Set<Operation> chosen) {
        Optional<SchemaObject> created = operation.accept(CREATED);
        return created.isPresent()
                && chosen.stream()
                        .flatMap(other -> other.accept(THINGS))
                        .anyMatch(needs -> isNeeded(created.get(), needs));
    }

    private static boolean isNeeded(SchemaObject object, Needs needs) {
        if (object instanceof Namespace namespace) {
            return needs.schema()
                    .filter(schema -> schema.equals(namespace.name().name()))
                    .isPresent();
        }
        return object instanceof Sequence sequence ? needs.call(sequence.name()) : needs.mention(object.name());
    }

    /** The table that an operation is about. */
    private static final class TableOf extends PartialOperationVisitor<Optional<Name>> {
        @Override
        protected Optional<Name> other(Operation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<Name> visitCreateTable(CreateTable create) {
            return Optional.of(create.table().name());
        }

        @Override
        public Optional<Name> visitAddColumn(AddColumn add) {
            return Optional.of(add.table());
        }

        @Override
        public Optional<Name> visitAddConstraint(AddConstraint add) {
            return Optional.of(add.table());
        }

        @Override
        public Optional<Name> visitCreateIndex(CreateIndex create) {
            return Optional.of(create.table());
        }

        @Override
        public Optional<Name> visitSetComment(SetComment comment) {
            return Optional.of(comment.object().object());
        }

        @Override
        public Optional<Name> visitInsertRow(InsertRow insert) {
            return Optional.of(insert.table());
        }
    }

    /** The object that others may need. */
    private static final class CreatedObject extends PartialOperationVisitor<Optional<SchemaObject>> {
        @Override
        protected Optional<SchemaObject> other(Operation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<SchemaObject> visitCreateSchema(CreateSchema create) {
            return Optional.of(create.namespace());
        }

        @Override
        public Optional<SchemaObject> visitCreateEnumType(CreateEnumType create) {
            return Optional.of(create.type());
        }

        @Override
        public Optional<SchemaObject> visitCreateCompositeType(CreateCompositeType create) {
            return Optional.of(create.type());
        }

        @Override
        public Optional<SchemaObject> visitCreateDomain(CreateDomain create) {
            return Optional.of(create.domain());
        }

        @Override
        public Optional<SchemaObject> visitCreateSequence(CreateSequence create) {
            return Optional.of(create.sequence());
        }
    }

    /** What the things that an operation creates need. */
    private static final class Things extends PartialOperationVisitor<Stream<Needs>> {
        @Override
        protected Stream<Needs> other(Operation operation) {
            return operation
                    .accept(CREATED)
                    .filter(object -> !(object instanceof Namespace))
                    .map(object -> Needs.of(object.name(), object))
                    .stream();
        }

        @Override
        public Stream<Needs> visitCreateTable(CreateTable create) {
            return create.table().columns().stream()
                    .map(column -> Needs.of(create.table().name(), column));
        }

        @Override
        public Stream<Needs> visitAddColumn(AddColumn add) {
            return Stream.of(Needs.of(add.table(), add.column()));
        }
    }
}
