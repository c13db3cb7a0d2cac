package dev.autogen.operation;

/**
 * A visitor for behaviour that concerns only a few operations by its nature.
 *
 * <p>Where every operation matters, implement {@link OperationVisitor}, so that the compiler names a new one.
 *
 * @param <R> what a visit gives
 */
public abstract class PartialOperationVisitor<R> implements OperationVisitor<R> {

    /** What every operation gives that the subclass does not name. */
    protected abstract R other(Operation operation);

    @Override
    public R visitCreateSchema(CreateSchema operation) {
        return other(operation);
    }

    @Override
    public R visitDropSchema(DropSchema operation) {
        return other(operation);
    }

    @Override
    public R visitCreateExtension(CreateExtension operation) {
        return other(operation);
    }

    @Override
    public R visitDropExtension(DropExtension operation) {
        return other(operation);
    }

    @Override
    public R visitUpdateExtension(UpdateExtension operation) {
        return other(operation);
    }

    @Override
    public R visitCreateEnumType(CreateEnumType operation) {
        return other(operation);
    }

    @Override
    public R visitDropEnumType(DropEnumType operation) {
        return other(operation);
    }

    @Override
    public R visitCreateCompositeType(CreateCompositeType operation) {
        return other(operation);
    }

    @Override
    public R visitDropCompositeType(DropCompositeType operation) {
        return other(operation);
    }

    @Override
    public R visitCreateDomain(CreateDomain operation) {
        return other(operation);
    }

    @Override
    public R visitDropDomain(DropDomain operation) {
        return other(operation);
    }

    @Override
    public R visitCreateSequence(CreateSequence operation) {
        return other(operation);
    }

    @Override
    public R visitDropSequence(DropSequence operation) {
        return other(operation);
    }

    @Override
    public R visitCreateTable(CreateTable operation) {
        return other(operation);
    }

    @Override
    public R visitDropTable(DropTable operation) {
        return other(operation);
    }

    @Override
    public R visitCreateView(CreateView operation) {
        return other(operation);
    }

    @Override
    public R visitDropView(DropView operation) {
        return other(operation);
    }

    @Override
    public R visitCreateOpaqueUnit(CreateOpaqueUnit operation) {
        return other(operation);
    }

    @Override
    public R visitDropOpaqueUnit(DropOpaqueUnit operation) {
        return other(operation);
    }

    @Override
    public R visitAlterCompositeType(AlterCompositeType operation) {
        return other(operation);
    }

    @Override
    public R visitAlterDomain(AlterDomain operation) {
        return other(operation);
    }

    @Override
    public R visitAlterSequence(AlterSequence operation) {
        return other(operation);
    }

    @Override
    public R visitAlterEnumType(AlterEnumType operation) {
        return other(operation);
    }

    @Override
    public R visitCreateCast(CreateCast operation) {
        return other(operation);
    }

    @Override
    public R visitDropCast(DropCast operation) {
        return other(operation);
    }

    @Override
    public R visitRenameTable(RenameTable operation) {
        return other(operation);
    }

    @Override
    public R visitAlterTableStorage(AlterTableStorage operation) {
        return other(operation);
    }

    @Override
    public R visitSetUnlogged(SetUnlogged operation) {
        return other(operation);
    }

    @Override
    public R visitAddColumn(AddColumn operation) {
        return other(operation);
    }

    @Override
    public R visitDropColumn(DropColumn operation) {
        return other(operation);
    }

    @Override
    public R visitAddExpression(AddExpression operation) {
        return other(operation);
    }

    @Override
    public R visitDropExpression(DropExpression operation) {
        return other(operation);
    }

    @Override
    public R visitRenameColumn(RenameColumn operation) {
        return other(operation);
    }

    @Override
    public R visitAlterColumnType(AlterColumnType operation) {
        return other(operation);
    }

    @Override
    public R visitSetNotNull(SetNotNull operation) {
        return other(operation);
    }

    @Override
    public R visitDropNotNull(DropNotNull operation) {
        return other(operation);
    }

    @Override
    public R visitAlterDefault(AlterDefault operation) {
        return other(operation);
    }

    @Override
    public R visitAlterIdentity(AlterIdentity operation) {
        return other(operation);
    }

    @Override
    public R visitAddConstraint(AddConstraint operation) {
        return other(operation);
    }

    @Override
    public R visitDropConstraint(DropConstraint operation) {
        return other(operation);
    }

    @Override
    public R visitRenameConstraint(RenameConstraint operation) {
        return other(operation);
    }

    @Override
    public R visitCreateIndex(CreateIndex operation) {
        return other(operation);
    }

    @Override
    public R visitDropIndex(DropIndex operation) {
        return other(operation);
    }

    @Override
    public R visitAlterIndexStorage(AlterIndexStorage operation) {
        return other(operation);
    }

    @Override
    public R visitRenameIndex(RenameIndex operation) {
        return other(operation);
    }

    @Override
    public R visitInsertRow(InsertRow operation) {
        return other(operation);
    }

    @Override
    public R visitDeleteRow(DeleteRow operation) {
        return other(operation);
    }

    @Override
    public R visitSetComment(SetComment operation) {
        return other(operation);
    }

    @Override
    public R visitSql(Sql operation) {
        return other(operation);
    }

    @Override
    public R visitOutsideTransaction(OutsideTransaction operation) {
        return other(operation);
    }

    @Override
    public R visitData(Data operation) {
        return other(operation);
    }

    @Override
    public R visitIrreversible(Irreversible operation) {
        return other(operation);
    }

    @Override
    public R visitCustom(Custom operation) {
        return other(operation);
    }
}
