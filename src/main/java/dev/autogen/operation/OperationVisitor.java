package dev.autogen.operation;

/**
 * Behaviour that differs by operation.
 *
 * <p>No method has a default, so that a new operation fails to compile where it is missing.
 *
 * @param <R> what a visit gives
 */
public interface OperationVisitor<R> {
    R visitCreateSchema(CreateSchema operation);

    R visitDropSchema(DropSchema operation);

    R visitCreateExtension(CreateExtension operation);

    R visitDropExtension(DropExtension operation);

    R visitUpdateExtension(UpdateExtension operation);

    R visitCreateEnumType(CreateEnumType operation);

    R visitDropEnumType(DropEnumType operation);

    R visitCreateCompositeType(CreateCompositeType operation);

    R visitDropCompositeType(DropCompositeType operation);

    R visitCreateDomain(CreateDomain operation);

    R visitDropDomain(DropDomain operation);

    R visitCreateSequence(CreateSequence operation);

    R visitDropSequence(DropSequence operation);

    R visitCreateTable(CreateTable operation);

    R visitDropTable(DropTable operation);

    R visitCreateView(CreateView operation);

    R visitDropView(DropView operation);

    R visitCreateOpaqueUnit(CreateOpaqueUnit operation);

    R visitDropOpaqueUnit(DropOpaqueUnit operation);

    R visitAlterCompositeType(AlterCompositeType operation);

    R visitAlterDomain(AlterDomain operation);

    R visitAlterSequence(AlterSequence operation);

    R visitAlterEnumType(AlterEnumType operation);

    R visitCreateCast(CreateCast operation);

    R visitDropCast(DropCast operation);

    R visitRenameTable(RenameTable operation);

    R visitAlterTableStorage(AlterTableStorage operation);

    R visitSetUnlogged(SetUnlogged operation);

    R visitAddColumn(AddColumn operation);

    R visitDropColumn(DropColumn operation);

    R visitAddExpression(AddExpression operation);

    R visitDropExpression(DropExpression operation);

    R visitRenameColumn(RenameColumn operation);

    R visitAlterColumnType(AlterColumnType operation);

    R visitSetNotNull(SetNotNull operation);

    R visitDropNotNull(DropNotNull operation);

    R visitAlterDefault(AlterDefault operation);

    R visitAlterIdentity(AlterIdentity operation);

    R visitAddConstraint(AddConstraint operation);

    R visitDropConstraint(DropConstraint operation);

    R visitRenameConstraint(RenameConstraint operation);

    R visitCreateIndex(CreateIndex operation);

    R visitDropIndex(DropIndex operation);

    R visitAlterIndexStorage(AlterIndexStorage operation);

    R visitRenameIndex(RenameIndex operation);

    R visitInsertRow(InsertRow operation);

    R visitDeleteRow(DeleteRow operation);

    R visitSetComment(SetComment operation);

    R visitSql(Sql operation);

    R visitOutsideTransaction(OutsideTransaction operation);

    R visitData(Data operation);

    R visitIrreversible(Irreversible operation);

    R visitCustom(Custom operation);
}
