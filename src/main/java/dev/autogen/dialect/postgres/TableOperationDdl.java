package dev.autogen.dialect.postgres;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AddExpression;
import dev.autogen.operation.AlterColumnType;
import dev.autogen.operation.AlterDefault;
import dev.autogen.operation.AlterIdentity;
import dev.autogen.operation.AlterIndexStorage;
import dev.autogen.operation.AlterTableStorage;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DeleteRow;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropExpression;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropNotNull;
import dev.autogen.operation.InsertRow;
import dev.autogen.operation.OperationVisitor;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.SetNotNull;
import dev.autogen.operation.SetUnlogged;
import dev.autogen.schema.Name;
import java.util.stream.Stream;

/** Writes the changes of tables, of their parts and of the rows that revisions know as PostgreSQL's statements. */
abstract class TableOperationDdl implements OperationVisitor<Stream<String>> {

    private final boolean outsideTransaction;

    /** @param outsideTransaction whether indexes come and go concurrently */
    TableOperationDdl(boolean outsideTransaction) {
        this.outsideTransaction = outsideTransaction;
    }

    @Override
    public Stream<String> visitRenameTable(RenameTable operation) {
        return RenamingDdl.table(operation.from(), operation.to());
    }

    @Override
    public Stream<String> visitAlterTableStorage(AlterTableStorage operation) {
        return StorageDdl.alter("TABLE", operation.table(), operation.from(), operation.to()).stream();
    }

    @Override
    public Stream<String> visitSetUnlogged(SetUnlogged operation) {
        return Stream.of(TableDdl.alter(operation.table()) + (operation.unlogged() ? "SET UNLOGGED" : "SET LOGGED"));
    }

    @Override
    public Stream<String> visitAddColumn(AddColumn operation) {
        return TableDdl.addColumn(operation.table(), operation.column());
    }

    @Override
    public Stream<String> visitDropColumn(DropColumn operation) {
        return Stream.of(TableDdl.alter(operation.table()) + "DROP COLUMN " + Identifier.quoted(operation.column()));
    }

    @Override
    public Stream<String> visitAddExpression(AddExpression operation) {
        return Stream.concat(
                Stream.of(TableDdl.alter(operation.table()) + "DROP COLUMN "
                        + Identifier.quoted(operation.column().name())),
                TableDdl.addColumn(operation.table(), operation.column()));
    }

    @Override
    public Stream<String> visitDropExpression(DropExpression operation) {
        return Stream.of(TableDdl.alter(operation.table()) + "ALTER COLUMN "
                + Identifier.quoted(operation.column().name()) + " DROP EXPRESSION");
    }

    @Override
    public Stream<String> visitRenameColumn(RenameColumn operation) {
        return RenamingDdl.column(operation.table(), operation.from(), operation.to());
    }

    @Override
    public Stream<String> visitAlterColumnType(AlterColumnType operation) {
        return Stream.of(ColumnDdl.alter(operation.table(), operation.column()) + ColumnDdl.newType(operation.to()));
    }

    @Override
    public Stream<String> visitSetNotNull(SetNotNull operation) {
        return Stream.of(ColumnDdl.alter(operation.table(), operation.column()) + "SET NOT NULL");
    }

    @Override
    public Stream<String> visitDropNotNull(DropNotNull operation) {
        return Stream.of(ColumnDdl.alter(operation.table(), operation.column()) + "DROP NOT NULL");
    }

    @Override
    public Stream<String> visitAlterDefault(AlterDefault operation) {
        return Stream.of(ColumnDdl.alter(operation.table(), operation.column())
                + operation.to().map(text -> "SET DEFAULT " + text).orElse("DROP DEFAULT"));
    }

    @Override
    public Stream<String> visitAlterIdentity(AlterIdentity operation) {
        return IdentityDdl.alter(operation, ColumnDdl.alter(operation.table(), operation.column()));
    }

    @Override
    public Stream<String> visitAddConstraint(AddConstraint operation) {
        return Stream.of(TableDdl.addConstraint(operation.table(), operation.constraint()));
    }

    @Override
    public Stream<String> visitDropConstraint(DropConstraint operation) {
        return Stream.of(TableDdl.alter(operation.table()) + "DROP CONSTRAINT " + Identifier.quoted(operation.name()));
    }

    @Override
    public Stream<String> visitRenameConstraint(RenameConstraint operation) {
        return RenamingDdl.constraint(operation.table(), operation.from(), operation.to());
    }

    @Override
    public Stream<String> visitCreateIndex(CreateIndex operation) {
        return TableDdl.createIndex(operation.table(), operation.index(), outsideTransaction);
    }

    @Override
    public Stream<String> visitDropIndex(DropIndex operation) {
        return Stream.of(IndexDdl.drop(operation.table().sibling(operation.name()), outsideTransaction));
    }

    @Override
    public Stream<String> visitAlterIndexStorage(AlterIndexStorage operation) {
        Name index = operation.table().sibling(operation.index());
        return StorageDdl.alter("INDEX", index, operation.from(), operation.to()).stream();
    }

    @Override
    public Stream<String> visitRenameIndex(RenameIndex operation) {
        return RenamingDdl.index(operation.table().sibling(operation.from()), operation.to());
    }

    @Override
    public Stream<String> visitInsertRow(InsertRow operation) {
        return Stream.of(TableDdl.insert(operation.table(), operation.row()));
    }

    @Override
    public Stream<String> visitDeleteRow(DeleteRow operation) {
        return Stream.of(TableDdl.delete(operation.table(), operation.row()));
    }
}
