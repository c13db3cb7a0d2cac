package dev.autogen.operation;

import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Name;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an operation does, in words for progress, errors and reports.
 *
 * <p>One line without a final stop, such as {@code create table account}.
 */
public final class OperationDescription implements OperationVisitor<String> {
    private static final OperationDescription WORDS = new OperationDescription();
    private static final ConstraintWords CONSTRAINT = new ConstraintWords();
    private static final int SQL_WIDTH = 72;

    private OperationDescription() {}

    public static String of(Operation operation) {
        return operation.accept(WORDS);
    }

    private static String part(Name table, String name) {
        return table + "." + name;
    }

    private static String view(boolean materialized) {
        return materialized ? "materialized view " : "view ";
    }

    private static String type(ColumnType type) {
        return type.type() + type.collation().map(name -> " collate " + name).orElse("");
    }

    private static String change(String what, Optional<?> from, Optional<?> to) {
        if (to.isEmpty()) {
            return "drop " + what;
        }
        return (from.isPresent() ? "change " : "set ") + what;
    }

    private static String key(InitialRow row) {
        return row.key().entrySet().stream()
                .map(column -> column.getKey() + " = " + column.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= SQL_WIDTH ? line : line.substring(0, SQL_WIDTH - 1) + "…";
    }

    @Override
    public String visitCreateSchema(CreateSchema operation) {
        return "create schema " + operation.namespace().name();
    }

    @Override
    public String visitDropSchema(DropSchema operation) {
        return "drop schema " + operation.name();
    }

    @Override
    public String visitCreateExtension(CreateExtension operation) {
        return "create extension " + operation.extension().name();
    }

    @Override
    public String visitDropExtension(DropExtension operation) {
        return "drop extension " + operation.name();
    }

    @Override
    public String visitUpdateExtension(UpdateExtension operation) {
        return "update extension " + operation.name() + " from version " + operation.from() + " to " + operation.to();
    }

    @Override
    public String visitCreateEnumType(CreateEnumType operation) {
        return "create enum type " + operation.type().name();
    }

    @Override
    public String visitDropEnumType(DropEnumType operation) {
        return "drop enum type " + operation.name();
    }

    @Override
    public String visitCreateCompositeType(CreateCompositeType operation) {
        return "create composite type " + operation.type().name();
    }

    @Override
    public String visitDropCompositeType(DropCompositeType operation) {
        return "drop composite type " + operation.name();
    }

    @Override
    public String visitCreateDomain(CreateDomain operation) {
        return "create domain " + operation.domain().name();
    }

    @Override
    public String visitDropDomain(DropDomain operation) {
        return "drop domain " + operation.name();
    }

    @Override
    public String visitCreateSequence(CreateSequence operation) {
        return "create sequence " + operation.sequence().name();
    }

    @Override
    public String visitDropSequence(DropSequence operation) {
        return "drop sequence " + operation.name();
    }

    @Override
    public String visitCreateTable(CreateTable operation) {
        return "create table " + operation.table().name();
    }

    @Override
    public String visitDropTable(DropTable operation) {
        return "drop table " + operation.name();
    }

    @Override
    public String visitCreateView(CreateView operation) {
        return "create " + view(operation.view().materialized())
                + operation.view().name();
    }

    @Override
    public String visitDropView(DropView operation) {
        return "drop " + view(operation.materialized()) + operation.name();
    }

    @Override
    public String visitCreateOpaqueUnit(CreateOpaqueUnit operation) {
        return "create auxiliary object " + operation.unit().name();
    }

    @Override
    public String visitDropOpaqueUnit(DropOpaqueUnit operation) {
        return "drop auxiliary object " + operation.name();
    }

    @Override
    public String visitAlterCompositeType(AlterCompositeType operation) {
        return "change composite type " + operation.to().name();
    }

    @Override
    public String visitAlterDomain(AlterDomain operation) {
        return "change domain " + operation.to().name();
    }

    @Override
    public String visitAlterSequence(AlterSequence operation) {
        return "change sequence " + operation.to().name();
    }

    @Override
    public String visitAlterEnumType(AlterEnumType operation) {
        return "change the labels of enum type " + operation.to().name();
    }

    @Override
    public String visitCreateCast(CreateCast operation) {
        return "create cast from " + operation.cast().source() + " to "
                + operation.cast().target();
    }

    @Override
    public String visitDropCast(DropCast operation) {
        return "drop cast from " + operation.source() + " to " + operation.target();
    }

    @Override
    public String visitRenameTable(RenameTable operation) {
        return "rename table " + operation.from() + " to " + operation.to().name();
    }

    @Override
    public String visitAlterTableStorage(AlterTableStorage operation) {
        return "change the storage parameters of table " + operation.table();
    }

    @Override
    public String visitSetUnlogged(SetUnlogged operation) {
        return "make table " + operation.table() + (operation.unlogged() ? " unlogged" : " logged");
    }

    @Override
    public String visitAddColumn(AddColumn operation) {
        return "add column " + part(operation.table(), operation.column().name());
    }

    @Override
    public String visitDropColumn(DropColumn operation) {
        return "drop column " + part(operation.table(), operation.column());
    }

    @Override
    public String visitAddExpression(AddExpression operation) {
        return "compute column " + part(operation.table(), operation.column().name());
    }

    @Override
    public String visitDropExpression(DropExpression operation) {
        return "compute column " + part(operation.table(), operation.column().name()) + " no more";
    }

    @Override
    public String visitRenameColumn(RenameColumn operation) {
        return "rename column " + part(operation.table(), operation.from()) + " to " + operation.to();
    }

    @Override
    public String visitAlterColumnType(AlterColumnType operation) {
        return "change the type of column " + part(operation.table(), operation.column()) + " from "
                + type(operation.from()) + " to " + type(operation.to());
    }

    @Override
    public String visitSetNotNull(SetNotNull operation) {
        return "forbid nulls in column " + part(operation.table(), operation.column());
    }

    @Override
    public String visitDropNotNull(DropNotNull operation) {
        return "allow nulls in column " + part(operation.table(), operation.column());
    }

    @Override
    public String visitAlterDefault(AlterDefault operation) {
        return change(
                "the default of column " + part(operation.table(), operation.column()),
                operation.from(),
                operation.to());
    }

    @Override
    public String visitAlterIdentity(AlterIdentity operation) {
        return change(
                "the identity of column " + part(operation.table(), operation.column()),
                operation.from(),
                operation.to());
    }

    @Override
    public String visitAddConstraint(AddConstraint operation) {
        return "add " + operation.constraint().accept(CONSTRAINT) + " "
                + operation.constraint().label() + " to table " + operation.table();
    }

    @Override
    public String visitDropConstraint(DropConstraint operation) {
        return "drop "
                + operation.definition().map(was -> was.accept(CONSTRAINT)).orElse("constraint") + " "
                + operation.name() + " of table " + operation.table();
    }

    @Override
    public String visitRenameConstraint(RenameConstraint operation) {
        return "rename constraint " + operation.from() + " of table " + operation.table() + " to " + operation.to();
    }

    @Override
    public String visitCreateIndex(CreateIndex operation) {
        return "create " + (operation.index().unique() ? "unique index " : "index ")
                + operation.index().label() + " on " + operation.table();
    }

    @Override
    public String visitDropIndex(DropIndex operation) {
        return "drop index " + operation.table().sibling(operation.name());
    }

    @Override
    public String visitAlterIndexStorage(AlterIndexStorage operation) {
        return "change the storage parameters of index " + operation.table().sibling(operation.index());
    }

    @Override
    public String visitRenameIndex(RenameIndex operation) {
        return "rename index " + operation.table().sibling(operation.from()) + " to " + operation.to();
    }

    @Override
    public String visitInsertRow(InsertRow operation) {
        return "insert the row " + key(operation.row()) + " into table " + operation.table();
    }

    @Override
    public String visitDeleteRow(DeleteRow operation) {
        return "delete the row " + key(operation.row()) + " from table " + operation.table();
    }

    @Override
    public String visitSetComment(SetComment operation) {
        return change("the comment on " + operation.object(), operation.from(), operation.to());
    }

    @Override
    public String visitSql(Sql operation) {
        return "run SQL: " + shortened(operation.statement());
    }

    @Override
    public String visitOutsideTransaction(OutsideTransaction operation) {
        return "outside a transaction: "
                + operation.operations().stream().map(OperationDescription::of).collect(Collectors.joining("; "));
    }

    @Override
    public String visitData(Data operation) {
        return "move data: " + operation.name();
    }

    @Override
    public String visitIrreversible(Irreversible operation) {
        return "cannot be undone: " + operation.reason();
    }

    @Override
    public String visitCustom(Custom operation) {
        return operation.description();
    }
}
