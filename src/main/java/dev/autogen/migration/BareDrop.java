package dev.autogen.migration;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.CreateCast;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateOpaqueUnit;
import dev.autogen.operation.CreateSchema;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropCast;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropDomain;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.DropExtension;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropOpaqueUnit;
import dev.autogen.operation.DropSchema;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PartialOperationVisitor;
import java.util.Optional;

/** The drop that undoes a create, as a revision writes it: without the definition. */
final class BareDrop extends PartialOperationVisitor<Optional<Operation>> {
    static final BareDrop INSTANCE = new BareDrop();

    private BareDrop() {}

    @Override
    protected Optional<Operation> other(Operation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Operation> visitCreateSchema(CreateSchema create) {
        return Optional.of(new DropSchema(create.namespace().name(), Optional.empty()));
    }

    @Override
    public Optional<Operation> visitCreateExtension(CreateExtension create) {
        return Optional.of(new DropExtension(create.extension().name(), Optional.empty()));
    }

    @Override
    public Optional<Operation> visitCreateEnumType(CreateEnumType create) {
        return Optional.of(new DropEnumType(create.type().name(), Optional.empty()));
    }

    @Override
    public Optional<Operation> visitCreateCompositeType(CreateCompositeType create) {
        return Optional.of(new DropCompositeType(create.type().name(), Optional.empty()));
    }

    @Override
    public Optional<Operation> visitCreateDomain(CreateDomain create) {
        return Optional.of(new DropDomain(create.domain().name(), Optional.empty()));
    }

    @Override
    public Optional<Operation> visitCreateSequence(CreateSequence create) {
        return Optional.of(new DropSequence(create.sequence().name(), Optional.empty()));
    }

    @Override
    public Optional<Operation> visitCreateTable(CreateTable create) {
        return Optional.of(new DropTable(create.table().name(), Optional.empty()));
    }

    @Override
    public Optional<Operation> visitCreateOpaqueUnit(CreateOpaqueUnit create) {
        return Optional.of(new DropOpaqueUnit(create.unit().name(), Optional.empty()));
    }

    @Override
    public Optional<Operation> visitCreateCast(CreateCast create) {
        return Optional.of(new DropCast(create.cast().source(), create.cast().target(), Optional.empty()));
    }

    @Override
    public Optional<Operation> visitAddColumn(AddColumn create) {
        return Optional.of(new DropColumn(create.table(), create.column().name(), Optional.empty()));
    }

    @Override
    public Optional<Operation> visitAddConstraint(AddConstraint create) {
        return Optional.of(
                new DropConstraint(create.table(), create.constraint().label().required(), Optional.empty()));
    }

    @Override
    public Optional<Operation> visitCreateIndex(CreateIndex create) {
        return Optional.of(new DropIndex(create.table(), create.index().label().required(), Optional.empty()));
    }

    @Override
    public Optional<Operation> visitCreateView(CreateView create) {
        return Optional.of(new DropView(create.view().name(), create.view().materialized(), Optional.empty()));
    }
}
