package dev.autogen.operation;

/**
 * A step of a migration.
 *
 * <p>Operations are what the planner emits, what the calls in a revision class record, and what the runtime turns into SQL.
 */
public sealed interface Operation
        permits CreateSchema,
                DropSchema,
                CreateExtension,
                DropExtension,
                UpdateExtension,
                CreateEnumType,
                DropEnumType,
                CreateCompositeType,
                DropCompositeType,
                CreateDomain,
                DropDomain,
                CreateSequence,
                DropSequence,
                CreateTable,
                DropTable,
                CreateView,
                DropView,
                CreateOpaqueUnit,
                DropOpaqueUnit,
                AlterCompositeType,
                AlterDomain,
                AlterSequence,
                AlterEnumType,
                CreateCast,
                DropCast,
                RenameTable,
                AlterTableStorage,
                SetUnlogged,
                AddColumn,
                DropColumn,
                AddExpression,
                DropExpression,
                RenameColumn,
                AlterColumnType,
                SetNotNull,
                DropNotNull,
                AlterDefault,
                AlterIdentity,
                AddConstraint,
                DropConstraint,
                RenameConstraint,
                CreateIndex,
                DropIndex,
                AlterIndexStorage,
                RenameIndex,
                InsertRow,
                DeleteRow,
                SetComment,
                Sql,
                OutsideTransaction,
                Data,
                Irreversible,
                Custom {

    /**
     * The step that takes this one back. Total: what cannot be undone gives an {@link Irreversible} that says why.
     */
    Operation reverse();

    <R> R accept(OperationVisitor<R> visitor);
}
