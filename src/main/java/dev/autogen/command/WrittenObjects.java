package dev.autogen.command;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AddExpression;
import dev.autogen.operation.AlterColumnType;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterDefault;
import dev.autogen.operation.AlterDomain;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.AlterIdentity;
import dev.autogen.operation.AlterIndexStorage;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.AlterTableStorage;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateSchema;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DeleteRow;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropDomain;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.DropExpression;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropNotNull;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.DropView;
import dev.autogen.operation.InsertRow;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.PartialOperationVisitor;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.SetComment;
import dev.autogen.operation.SetNotNull;
import dev.autogen.operation.SetUnlogged;
import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The objects that an operation makes, changes or takes away; nothing where nobody knows, as of SQL by hand. */
final class WrittenObjects extends PartialOperationVisitor<Optional<List<Name>>> {
    private static final WrittenObjects INSTANCE = new WrittenObjects();

    private WrittenObjects() {}

    static Optional<List<Name>> of(Operation operation) {
        return operation.accept(INSTANCE);
    }

    @Override
    protected Optional<List<Name>> other(Operation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Name>> visitOutsideTransaction(OutsideTransaction operation) {
        List<Name> written = new ArrayList<>();
        for (Operation inner : operation.operations()) {
            Optional<List<Name>> names = inner.accept(this);
            if (names.isEmpty()) {
                return names;
            }
            written.addAll(names.get());
        }
        return Optional.of(written);
    }

    @Override
    public Optional<List<Name>> visitRenameTable(RenameTable operation) {
        return Optional.of(List.of(operation.from(), operation.to()));
    }

    @Override
    public Optional<List<Name>> visitAlterEnumType(AlterEnumType operation) {
        List<Name> written = new ArrayList<>(List.of(operation.to().name()));
        operation.columns().forEach(each -> written.add(each.column().table()));
        return Optional.of(written);
    }

    @Override
    public Optional<List<Name>> visitCreateSchema(CreateSchema operation) {
        return Optional.of(List.of(operation.namespace().name()));
    }

    @Override
    public Optional<List<Name>> visitCreateExtension(CreateExtension operation) {
        return Optional.of(List.of(operation.extension().name()));
    }

    @Override
    public Optional<List<Name>> visitCreateEnumType(CreateEnumType operation) {
        return Optional.of(List.of(operation.type().name()));
    }

    @Override
    public Optional<List<Name>> visitDropEnumType(DropEnumType operation) {
        return Optional.of(List.of(operation.name()));
    }

    @Override
    public Optional<List<Name>> visitCreateCompositeType(CreateCompositeType operation) {
        return Optional.of(List.of(operation.type().name()));
    }

    @Override
    public Optional<List<Name>> visitDropCompositeType(DropCompositeType operation) {
        return Optional.of(List.of(operation.name()));
    }

    @Override
    public Optional<List<Name>> visitAlterCompositeType(AlterCompositeType operation) {
        return Optional.of(List.of(operation.to().name()));
    }

    @Override
    public Optional<List<Name>> visitCreateDomain(CreateDomain operation) {
        return Optional.of(List.of(operation.domain().name()));
    }

    @Override
    public Optional<List<Name>> visitDropDomain(DropDomain operation) {
        return Optional.of(List.of(operation.name()));
    }

    @Override
    public Optional<List<Name>> visitAlterDomain(AlterDomain operation) {
        return Optional.of(List.of(operation.to().name()));
    }

    @Override
    public Optional<List<Name>> visitCreateSequence(CreateSequence operation) {
        return Optional.of(List.of(operation.sequence().name()));
    }

    @Override
    public Optional<List<Name>> visitDropSequence(DropSequence operation) {
        return Optional.of(List.of(operation.name()));
    }

    @Override
    public Optional<List<Name>> visitAlterSequence(AlterSequence operation) {
        return Optional.of(List.of(operation.to().name()));
    }

    @Override
    public Optional<List<Name>> visitCreateTable(CreateTable operation) {
        return Optional.of(List.of(operation.table().name()));
    }

    @Override
    public Optional<List<Name>> visitDropTable(DropTable operation) {
        return Optional.of(List.of(operation.name()));
    }

    @Override
    public Optional<List<Name>> visitAlterTableStorage(AlterTableStorage operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitSetUnlogged(SetUnlogged operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitAddColumn(AddColumn operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitDropColumn(DropColumn operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitAlterColumnType(AlterColumnType operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitSetNotNull(SetNotNull operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitDropNotNull(DropNotNull operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitAlterDefault(AlterDefault operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitAlterIdentity(AlterIdentity operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitAddExpression(AddExpression operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitDropExpression(DropExpression operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitRenameColumn(RenameColumn operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitAddConstraint(AddConstraint operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitDropConstraint(DropConstraint operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitRenameConstraint(RenameConstraint operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitCreateIndex(CreateIndex operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitDropIndex(DropIndex operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitRenameIndex(RenameIndex operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitAlterIndexStorage(AlterIndexStorage operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitCreateView(CreateView operation) {
        return Optional.of(List.of(operation.view().name()));
    }

    @Override
    public Optional<List<Name>> visitDropView(DropView operation) {
        return Optional.of(List.of(operation.name()));
    }

    @Override
    public Optional<List<Name>> visitInsertRow(InsertRow operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitDeleteRow(DeleteRow operation) {
        return Optional.of(List.of(operation.table()));
    }

    @Override
    public Optional<List<Name>> visitSetComment(SetComment operation) {
        return Optional.of(List.of(operation.object().object()));
    }
}
