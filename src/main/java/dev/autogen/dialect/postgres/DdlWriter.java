package dev.autogen.dialect.postgres;

import dev.autogen.dialect.DdlStatement;
import dev.autogen.dialect.IrreversibleStepException;
import dev.autogen.dialect.ScriptStatement;
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
import dev.autogen.schema.Name;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes operations as PostgreSQL's statements.
 *
 * <p>Indexes that are created or dropped outside a transaction are so concurrently: that is what the outside is for.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-commands.html">SQL commands</a>
 */
final class DdlWriter extends TableOperationDdl {

    private DdlWriter(boolean outsideTransaction) {
        super(outsideTransaction);
    }

    /** The statements of one operation, in order. */
    static List<DdlStatement> statements(Operation operation) {
        return operation instanceof OutsideTransaction
                ? OutsideDdl.of(operation).toList()
                : operation.accept(new DdlWriter(false)).map(DdlStatement::of).toList();
    }

    /** The statements of one operation as they are outside a transaction. */
    static Stream<String> concurrently(Operation operation) {
        return operation.accept(new DdlWriter(true));
    }

    @Override
    public Stream<String> visitCreateSchema(CreateSchema operation) {
        return ObjectDdl.create(operation.namespace());
    }

    @Override
    public Stream<String> visitDropSchema(DropSchema operation) {
        return Stream.of("DROP SCHEMA " + q(operation.name()));
    }

    @Override
    public Stream<String> visitCreateExtension(CreateExtension operation) {
        return ObjectDdl.create(operation.extension());
    }

    @Override
    public Stream<String> visitDropExtension(DropExtension operation) {
        return Stream.of("DROP EXTENSION " + q(operation.name()));
    }

    @Override
    public Stream<String> visitUpdateExtension(UpdateExtension operation) {
        return Stream.of("ALTER EXTENSION " + q(operation.name()) + " UPDATE TO " + Identifier.quoted(operation.to()));
    }

    @Override
    public Stream<String> visitCreateEnumType(CreateEnumType operation) {
        return TypeDdl.create(operation.type());
    }

    @Override
    public Stream<String> visitDropEnumType(DropEnumType operation) {
        return TypeDdl.drop(operation.name(), operation.definition());
    }

    @Override
    public Stream<String> visitCreateCompositeType(CreateCompositeType operation) {
        return TypeDdl.create(operation.type());
    }

    @Override
    public Stream<String> visitDropCompositeType(DropCompositeType operation) {
        return Stream.of("DROP TYPE " + q(operation.name()));
    }

    @Override
    public Stream<String> visitCreateDomain(CreateDomain operation) {
        return TypeDdl.create(operation.domain());
    }

    @Override
    public Stream<String> visitDropDomain(DropDomain operation) {
        return Stream.of("DROP DOMAIN " + q(operation.name()));
    }

    @Override
    public Stream<String> visitCreateSequence(CreateSequence operation) {
        return ObjectDdl.create(operation.sequence());
    }

    @Override
    public Stream<String> visitDropSequence(DropSequence operation) {
        return Stream.of("DROP SEQUENCE " + q(operation.name()));
    }

    @Override
    public Stream<String> visitCreateTable(CreateTable operation) {
        return TableDdl.create(operation.table());
    }

    @Override
    public Stream<String> visitDropTable(DropTable operation) {
        return Stream.of("DROP TABLE " + q(operation.name()));
    }

    @Override
    public Stream<String> visitCreateView(CreateView operation) {
        return ViewDdl.create(operation.view());
    }

    @Override
    public Stream<String> visitDropView(DropView operation) {
        return Stream.of(ViewDdl.drop(operation.name(), operation.definition()));
    }

    @Override
    public Stream<String> visitCreateOpaqueUnit(CreateOpaqueUnit operation) {
        return operation.unit().create().stream();
    }

    @Override
    public Stream<String> visitDropOpaqueUnit(DropOpaqueUnit operation) {
        return ObjectDdl.drop(operation);
    }

    @Override
    public Stream<String> visitAlterCompositeType(AlterCompositeType operation) {
        return TypeChangeDdl.alter(operation);
    }

    @Override
    public Stream<String> visitAlterDomain(AlterDomain operation) {
        return TypeChangeDdl.alter(operation);
    }

    @Override
    public Stream<String> visitAlterSequence(AlterSequence operation) {
        return ObjectDdl.alter(operation);
    }

    @Override
    public Stream<String> visitAlterEnumType(AlterEnumType operation) {
        return EnumChangeDdl.alter(operation);
    }

    @Override
    public Stream<String> visitCreateCast(CreateCast operation) {
        return Stream.of(TypeDdl.createCast(operation.cast()));
    }

    @Override
    public Stream<String> visitDropCast(DropCast operation) {
        return Stream.of(TypeDdl.dropCast(operation.source(), operation.target()));
    }

    @Override
    public Stream<String> visitSetComment(SetComment operation) {
        return Stream.of(CommentDdl.set(operation.object(), operation.to()));
    }

    @Override
    public Stream<String> visitSql(Sql operation) {
        List<ScriptStatement> statements = ScriptSplitter.split(operation.statement());
        return statements.size() < 2
                ? Stream.of(operation.statement())
                : statements.stream().map(statement -> statement.sql().stripTrailing());
    }

    @Override
    public Stream<String> visitOutsideTransaction(OutsideTransaction operation) {
        return operation.operations().stream().flatMap(DdlWriter::concurrently);
    }

    @Override
    public Stream<String> visitData(Data operation) {
        return Stream.of();
    }

    @Override
    public Stream<String> visitIrreversible(Irreversible operation) {
        throw new IrreversibleStepException(operation.reason());
    }

    @Override
    public Stream<String> visitCustom(Custom operation) {
        return operation.statements().stream();
    }

    private static String q(Name name) {
        return Identifier.quoted(name);
    }
}
