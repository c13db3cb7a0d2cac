package dev.autogen.render;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumnType;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterDefault;
import dev.autogen.operation.AlterDomain;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.AlterIdentity;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.AlterTableStorage;
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
import dev.autogen.operation.Custom;
import dev.autogen.operation.Data;
import dev.autogen.operation.DeleteRow;
import dev.autogen.operation.DropCast;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropDomain;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.DropExtension;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropNotNull;
import dev.autogen.operation.DropOpaqueUnit;
import dev.autogen.operation.DropSchema;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.DropView;
import dev.autogen.operation.InsertRow;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationVisitor;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.SetComment;
import dev.autogen.operation.SetNotNull;
import dev.autogen.operation.SetUnlogged;
import dev.autogen.operation.Sql;
import dev.autogen.render.Argument.Block;
import dev.autogen.render.Argument.Lambda;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes each operation as the statement that records it again. */
final class OperationStatements implements OperationVisitor<Statement> {
    private final String receiver;

    private OperationStatements(String receiver) {
        this.receiver = receiver;
    }

    static Statement of(Operation operation) {
        return operation.accept(new OperationStatements("op"));
    }

    @Override
    public Statement visitCreateSchema(CreateSchema operation) {
        Namespace namespace = operation.namespace();
        List<Argument> arguments =
                new ArrayList<>(List.of(Argument.text(namespace.name().name())));
        namespace.comment().map(Argument::text).ifPresent(arguments::add);
        return statement(new Call("createSchema", arguments));
    }

    @Override
    public Statement visitDropSchema(DropSchema operation) {
        return statement(Call.of("dropSchema", Argument.text(operation.name().name())));
    }

    @Override
    public Statement visitCreateExtension(CreateExtension operation) {
        Lambda content = new Chain()
                .text("schema", operation.extension().schema())
                .text("version", operation.extension().version())
                .text("comment", operation.extension().comment())
                .on("extension");
        Name name = Name.of(operation.extension().name().name());
        return statement(Optional.empty(), call("createExtension", name, content));
    }

    @Override
    public Statement visitDropExtension(DropExtension operation) {
        return statement(Call.of("dropExtension", Argument.text(operation.name().name())));
    }

    @Override
    public Statement visitCreateEnumType(CreateEnumType operation) {
        return about(operation.type().name(), TypeCalls.createEnum(operation.type()));
    }

    @Override
    public Statement visitDropEnumType(DropEnumType operation) {
        return drop("dropEnumType", operation.name());
    }

    @Override
    public Statement visitCreateCompositeType(CreateCompositeType operation) {
        Lambda content = TypeCalls.composite(operation.type()).on("type");
        return about("createCompositeType", operation.type().name(), content);
    }

    @Override
    public Statement visitDropCompositeType(DropCompositeType operation) {
        return drop("dropCompositeType", operation.name());
    }

    @Override
    public Statement visitCreateDomain(CreateDomain operation) {
        Lambda content = TypeCalls.domain(operation.domain()).on("domain");
        return about("createDomain", operation.domain().name(), content);
    }

    @Override
    public Statement visitDropDomain(DropDomain operation) {
        return drop("dropDomain", operation.name());
    }

    @Override
    public Statement visitCreateSequence(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        Lambda content = SequenceCalls.sequence(sequence).on("sequence");
        return about(sequence.name(), call("createSequence", sequence.name(), content));
    }

    @Override
    public Statement visitDropSequence(DropSequence operation) {
        return drop("dropSequence", operation.name());
    }

    @Override
    public Statement visitCreateTable(CreateTable operation) {
        return about("createTable", operation.table().name(), TableCalls.table(operation.table()));
    }

    @Override
    public Statement visitDropTable(DropTable operation) {
        return drop("dropTable", operation.name());
    }

    @Override
    public Statement visitCreateView(CreateView operation) {
        View view = operation.view();
        List<Argument> start = List.of(Argument.text(view.name().name()), Argument.text(view.query()));
        String method = view.materialized() ? "createMaterializedView" : "createView";
        return about(view.name(), new Call(method, Chain.withContent(start, TableCalls.view(view))));
    }

    @Override
    public Statement visitDropView(DropView operation) {
        return drop(operation.materialized() ? "dropMaterializedView" : "dropView", operation.name());
    }

    @Override
    public Statement visitCreateOpaqueUnit(CreateOpaqueUnit operation) {
        OpaqueUnit unit = operation.unit();
        Chain content = new Chain();
        unit.create().forEach(statement -> content.add("create", Argument.text(statement)));
        unit.drop().forEach(statement -> content.add("drop", Argument.text(statement)));
        content.when(unit.beforeTables(), "beforeTables").add("hash", Argument.text(unit.hash()));
        return about("createOpaqueUnit", unit.name(), content.on("unit"));
    }

    @Override
    public Statement visitDropOpaqueUnit(DropOpaqueUnit operation) {
        return drop("dropOpaqueUnit", operation.name());
    }

    @Override
    public Statement visitAlterCompositeType(AlterCompositeType operation) {
        return about(
                "alterCompositeType",
                operation.to().name(),
                TypeCalls.composite(operation.from()).on("from"),
                TypeCalls.composite(operation.to()).on("to"));
    }

    @Override
    public Statement visitAlterDomain(AlterDomain operation) {
        return about(
                "alterDomain",
                operation.to().name(),
                TypeCalls.domain(operation.from()).on("from"),
                TypeCalls.domain(operation.to()).on("to"));
    }

    @Override
    public Statement visitAlterSequence(AlterSequence operation) {
        return about(
                "alterSequence",
                operation.to().name(),
                SequenceCalls.sequence(operation.from()).on("from"),
                SequenceCalls.sequence(operation.to()).on("to"));
    }

    @Override
    public Statement visitAlterEnumType(AlterEnumType operation) {
        Lambda change = TypeCalls.enumChange(operation).on("change");
        return about("alterEnumType", operation.to().name(), change);
    }

    @Override
    public Statement visitCreateCast(CreateCast operation) {
        return statement(new Call("createCast", TypeCalls.cast(operation.cast())));
    }

    @Override
    public Statement visitDropCast(DropCast operation) {
        return statement(Call.of("dropCast", Argument.text(operation.source()), Argument.text(operation.target())));
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
        Argument name = Argument.text(operation.column().name());
        Argument type = Argument.text(operation.column().type());
        Lambda content = ColumnCalls.content(operation.column()).on("column");
        List<Argument> start = List.of(Argument.text(operation.table().name()), name, type);
        return about(operation.table(), new Call("addColumn", Chain.withContent(start, content)));
    }

    @Override
    public Statement visitDropColumn(DropColumn operation) {
        return about("dropColumn", operation.table(), Argument.text(operation.column()));
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

    @Override
    public Statement visitSetComment(SetComment operation) {
        ObjectPath object = operation.object();
        List<Argument> arguments = new ArrayList<>();
        arguments.add(Argument.constant(object.kind()));
        arguments.add(Argument.text(object.object().name()));
        object.part().map(Argument::text).ifPresent(arguments::add);
        arguments.add(change(operation.from(), operation.to()).on("comment"));
        return about(object.object(), new Call("commentOn", arguments));
    }

    @Override
    public Statement visitSql(Sql operation) {
        return new Statement(
                receiver,
                Optional.empty(),
                new Chain()
                        .add("sql", Argument.text(operation.statement()))
                        .text("undo", operation.undo())
                        .calls());
    }

    @Override
    public Statement visitOutsideTransaction(OutsideTransaction operation) {
        String inner = receiver.equals("op") ? "outside" : receiver + "Again";
        OperationStatements visitor = new OperationStatements(inner);
        List<Statement> steps = operation.operations().stream()
                .map(step -> step.accept(visitor))
                .toList();
        return statement(Call.of("outsideTransaction", new Block(inner, steps)));
    }

    @Override
    public Statement visitData(Data operation) {
        throw new DataStepNotRenderableException(operation.name());
    }

    @Override
    public Statement visitIrreversible(Irreversible operation) {
        return statement(Call.of("irreversible", Argument.text(operation.reason())));
    }

    @Override
    public Statement visitCustom(Custom operation) {
        return statement(Call.of("custom", Argument.literal(operation.javaExpression())));
    }

    private static Chain change(Optional<String> from, Optional<String> to) {
        return new Chain().text("from", from).text("to", to);
    }

    private static void identity(Chain chain, String direction, Identity identity) {
        String type = identity.options().type();
        chain.with(
                direction + (identity.always() ? "Always" : "ByDefault"),
                List.of(Argument.text(type)),
                SequenceCalls.identity(identity, type).on("options"));
    }

    private static Call call(String method, Name name, Lambda content) {
        return new Call(method, Chain.withContent(List.of(Argument.text(name.name())), content));
    }

    private Statement drop(String method, Name name) {
        return about(method, name);
    }

    private Statement about(String method, Name name, Argument... others) {
        List<Argument> arguments = new ArrayList<>(List.of(Argument.text(name.name())));
        arguments.addAll(List.of(others));
        return about(name, new Call(method, arguments));
    }

    private Statement about(Name name, Call call) {
        return statement(name.schema(), call);
    }

    private Statement statement(Call call) {
        return statement(Optional.empty(), call);
    }

    private Statement statement(Optional<String> schema, Call call) {
        return new Statement(receiver, schema, List.of(call));
    }
}
