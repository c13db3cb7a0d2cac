package dev.autogen.render;

import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterDomain;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateCast;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.CreateOpaqueUnit;
import dev.autogen.operation.CreateSchema;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.Custom;
import dev.autogen.operation.Data;
import dev.autogen.operation.DropCast;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropDomain;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.DropExtension;
import dev.autogen.operation.DropOpaqueUnit;
import dev.autogen.operation.DropSchema;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.SetComment;
import dev.autogen.operation.Sql;
import dev.autogen.operation.UpdateExtension;
import dev.autogen.render.Argument.Block;
import dev.autogen.render.Argument.Lambda;
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
final class OperationStatements extends TableStatements {

    private OperationStatements(String receiver) {
        super(receiver);
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
    public Statement visitUpdateExtension(UpdateExtension operation) {
        return statement(Call.of(
                operation.reversible() ? "updateExtensionReversibly" : "updateExtension",
                Argument.text(operation.name().name()),
                Argument.text(operation.from()),
                Argument.text(operation.to())));
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
}
