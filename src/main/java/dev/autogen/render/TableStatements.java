package dev.autogen.render;

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
import dev.autogen.render.Argument.Lambda;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the steps on tables and their parts as the statements that record them again. */
abstract sealed class TableStatements implements OperationVisitor<Statement> permits OperationStatements {
    final String receiver;

    TableStatements(String receiver) {
        this.receiver = receiver;
    }

    @Override
    public Statement visitRenameTable(RenameTable operation) {
        return about(
                "renameTable", operation.from(), Argument.text(operation.to().name()));
    }

    @Override
    public Statement visitAlterTableStorage(AlterTableStorage operation) {
        Lambda from = new Chain().entries("parameter", operation.from()).on("from");
        Lambda to = new Chain().entries("parameter", operation.to()).on("to");
        return about("alterTableStorage", operation.table(), from, to);
    }

    @Override
    public Statement visitSetUnlogged(SetUnlogged operation) {
        return about(operation.unlogged() ? "setUnlogged" : "setLogged", operation.table());
    }

    @Override
    public Statement visitAddColumn(AddColumn operation) {
        return withColumn("addColumn", operation.table(), operation.column());
    }

    private Statement withColumn(String method, Name table, Column column) {
        Lambda content = ColumnCalls.content(column).on("column");
        List<Argument> start =
                List.of(Argument.text(table.name()), Argument.text(column.name()), Argument.text(column.type()));
        return about(table, new Call(method, Chain.withContent(start, content)));
    }

    @Override
    public Statement visitDropColumn(DropColumn operation) {
        return about("dropColumn", operation.table(), Argument.text(operation.column()));
    }

    @Override
    public Statement visitAddExpression(AddExpression operation) {
        return withColumn("addExpression", operation.table(), operation.column());
    }

    @Override
    public Statement visitDropExpression(DropExpression operation) {
        return withColumn("dropExpression", operation.table(), operation.column());
    }

    @Override
    public Statement visitRenameColumn(RenameColumn operation) {
        return about("renameColumn", operation.table(), Argument.text(operation.from()), Argument.text(operation.to()));
    }

    @Override
    public Statement visitAlterColumnType(AlterColumnType operation) {
        Lambda change = TypeCalls.columnType(operation.from(), operation.to()).on("type");
        return about("alterColumnType", operation.table(), Argument.text(operation.column()), change);
    }

    @Override
    public Statement visitSetNotNull(SetNotNull operation) {
        return about("setNotNull", operation.table(), Argument.text(operation.column()));
    }

    @Override
    public Statement visitDropNotNull(DropNotNull operation) {
        return about("dropNotNull", operation.table(), Argument.text(operation.column()));
    }

    @Override
    public Statement visitAlterDefault(AlterDefault operation) {
        Lambda change = change(operation.from(), operation.to()).on("value");
        return about("alterDefault", operation.table(), Argument.text(operation.column()), change);
    }

    @Override
    public Statement visitAlterIdentity(AlterIdentity operation) {
        Chain change = new Chain();
        operation.from().ifPresent(identity -> identity(change, "from", identity));
        operation.to().ifPresent(identity -> identity(change, "to", identity));
        return about("alterIdentity", operation.table(), Argument.text(operation.column()), change.on("identity"));
    }

    @Override
    public Statement visitAddConstraint(AddConstraint operation) {
        return about(operation.table(), ConstraintCalls.step(operation.table().name(), operation.constraint()));
    }

    @Override
    public Statement visitDropConstraint(DropConstraint operation) {
        return about("dropConstraint", operation.table(), Argument.text(operation.name()));
    }

    @Override
    public Statement visitRenameConstraint(RenameConstraint operation) {
        return about(
                "renameConstraint", operation.table(), Argument.text(operation.from()), Argument.text(operation.to()));
    }

    @Override
    public Statement visitCreateIndex(CreateIndex operation) {
        Index index = operation.index();
        Argument table = Argument.text(operation.table().name());
        Lambda content = IndexCalls.content(index).on("index");
        return about("createIndex", operation.table().sibling(index.label().required()), table, content);
    }

    @Override
    public Statement visitDropIndex(DropIndex operation) {
        Argument table = Argument.text(operation.table().name());
        return about("dropIndex", operation.table().sibling(operation.name()), table);
    }

    @Override
    public Statement visitAlterIndexStorage(AlterIndexStorage operation) {
        Argument table = Argument.text(operation.table().name());
        Lambda from = new Chain().entries("parameter", operation.from()).on("from");
        Lambda to = new Chain().entries("parameter", operation.to()).on("to");
        return about("alterIndexStorage", operation.table().sibling(operation.index()), table, from, to);
    }

    @Override
    public Statement visitRenameIndex(RenameIndex operation) {
        Argument table = Argument.text(operation.table().name());
        return about("renameIndex", operation.table().sibling(operation.from()), Argument.text(operation.to()), table);
    }

    @Override
    public Statement visitInsertRow(InsertRow operation) {
        return about("insertRow", operation.table(), TableCalls.row(operation.row()));
    }

    @Override
    public Statement visitDeleteRow(DeleteRow operation) {
        return about("deleteRow", operation.table(), TableCalls.row(operation.row()));
    }

    private static void identity(Chain chain, String direction, Identity identity) {
        String type = identity.options().type();
        chain.with(
                direction + (identity.always() ? "Always" : "ByDefault"),
                List.of(Argument.text(type)),
                SequenceCalls.identity(identity, type).on("options"));
    }

    static Chain change(Optional<String> from, Optional<String> to) {
        return new Chain().text("from", from).text("to", to);
    }

    static Call call(String method, Name name, Lambda content) {
        return new Call(method, Chain.withContent(List.of(Argument.text(name.name())), content));
    }

    final Statement drop(String method, Name name) {
        return about(method, name);
    }

    final Statement about(String method, Name name, Argument... others) {
        List<Argument> arguments = new ArrayList<>(List.of(Argument.text(name.name())));
        arguments.addAll(List.of(others));
        return about(name, new Call(method, arguments));
    }

    final Statement about(Name name, Call call) {
        return statement(name.schema(), call);
    }

    final Statement statement(Call call) {
        return statement(Optional.empty(), call);
    }

    final Statement statement(Optional<String> schema, Call call) {
        return new Statement(receiver, schema, List.of(call));
    }
}
