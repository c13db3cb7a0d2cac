package dev.autogen.render;

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
import dev.autogen.operation.DeleteRow;
import dev.autogen.operation.DropCast;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropDomain;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.DropExpression;
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
import dev.autogen.operation.PartialOperationVisitor;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.SetComment;
import dev.autogen.operation.SetNotNull;
import dev.autogen.operation.UpdateExtension;
import dev.autogen.schema.ForeignKey;

/** The name of the method that holds steps of a sort, in revisions too long for one method. */
final class Topic extends PartialOperationVisitor<String> {
    static final String OTHER = "steps";
    static final String IRREVERSIBLE = "irreversibleSteps";

    private static final Topic INSTANCE = new Topic();

    private Topic() {}

    static String of(Operation operation) {
        return operation.accept(INSTANCE);
    }

    @Override
    protected String other(Operation operation) {
        return OTHER;
    }

    @Override
    public String visitCreateTable(CreateTable operation) {
        return "createTables";
    }

    @Override
    public String visitDropTable(DropTable operation) {
        return "dropTables";
    }

    @Override
    public String visitCreateSequence(CreateSequence operation) {
        return "createSequences";
    }

    @Override
    public String visitDropSequence(DropSequence operation) {
        return "dropSequences";
    }

    @Override
    public String visitAddColumn(AddColumn operation) {
        return "addColumns";
    }

    @Override
    public String visitDropColumn(DropColumn operation) {
        return "dropColumns";
    }

    @Override
    public String visitAddConstraint(AddConstraint operation) {
        return operation.constraint() instanceof ForeignKey ? "addForeignKeys" : "addConstraints";
    }

    @Override
    public String visitDropConstraint(DropConstraint operation) {
        return "dropConstraints";
    }

    @Override
    public String visitCreateIndex(CreateIndex operation) {
        return "createIndexes";
    }

    @Override
    public String visitDropIndex(DropIndex operation) {
        return "dropIndexes";
    }

    @Override
    public String visitSetComment(SetComment operation) {
        return "setComments";
    }

    @Override
    public String visitCreateSchema(CreateSchema operation) {
        return "createTypes";
    }

    @Override
    public String visitCreateExtension(CreateExtension operation) {
        return "createTypes";
    }

    @Override
    public String visitCreateEnumType(CreateEnumType operation) {
        return "createTypes";
    }

    @Override
    public String visitCreateCompositeType(CreateCompositeType operation) {
        return "createTypes";
    }

    @Override
    public String visitCreateDomain(CreateDomain operation) {
        return "createTypes";
    }

    @Override
    public String visitCreateCast(CreateCast operation) {
        return "createTypes";
    }

    @Override
    public String visitDropSchema(DropSchema operation) {
        return "dropTypes";
    }

    @Override
    public String visitUpdateExtension(UpdateExtension operation) {
        return "createTypes";
    }

    @Override
    public String visitDropExtension(DropExtension operation) {
        return "dropTypes";
    }

    @Override
    public String visitDropEnumType(DropEnumType operation) {
        return "dropTypes";
    }

    @Override
    public String visitDropCompositeType(DropCompositeType operation) {
        return "dropTypes";
    }

    @Override
    public String visitDropDomain(DropDomain operation) {
        return "dropTypes";
    }

    @Override
    public String visitDropCast(DropCast operation) {
        return "dropTypes";
    }

    @Override
    public String visitAlterEnumType(AlterEnumType operation) {
        return "alterTypes";
    }

    @Override
    public String visitAlterCompositeType(AlterCompositeType operation) {
        return "alterTypes";
    }

    @Override
    public String visitAlterDomain(AlterDomain operation) {
        return "alterTypes";
    }

    @Override
    public String visitAlterSequence(AlterSequence operation) {
        return "alterSequences";
    }

    @Override
    public String visitAlterColumnType(AlterColumnType operation) {
        return "alterColumns";
    }

    @Override
    public String visitSetNotNull(SetNotNull operation) {
        return "alterColumns";
    }

    @Override
    public String visitDropNotNull(DropNotNull operation) {
        return "alterColumns";
    }

    @Override
    public String visitAlterDefault(AlterDefault operation) {
        return "alterColumns";
    }

    @Override
    public String visitAlterIdentity(AlterIdentity operation) {
        return "alterColumns";
    }

    @Override
    public String visitCreateView(CreateView operation) {
        return "createViews";
    }

    @Override
    public String visitDropView(DropView operation) {
        return "dropViews";
    }

    @Override
    public String visitInsertRow(InsertRow operation) {
        return "insertRows";
    }

    @Override
    public String visitDeleteRow(DeleteRow operation) {
        return "deleteRows";
    }

    @Override
    public String visitRenameConstraint(RenameConstraint operation) {
        return "renameObjects";
    }

    @Override
    public String visitAlterIndexStorage(AlterIndexStorage operation) {
        return "alterIndexes";
    }

    @Override
    public String visitRenameIndex(RenameIndex operation) {
        return "renameObjects";
    }

    @Override
    public String visitAddExpression(AddExpression operation) {
        return "alterColumns";
    }

    @Override
    public String visitDropExpression(DropExpression operation) {
        return "alterColumns";
    }

    @Override
    public String visitRenameColumn(RenameColumn operation) {
        return "renameObjects";
    }

    @Override
    public String visitRenameTable(RenameTable operation) {
        return "renameObjects";
    }

    @Override
    public String visitCreateOpaqueUnit(CreateOpaqueUnit operation) {
        return "createOthers";
    }

    @Override
    public String visitDropOpaqueUnit(DropOpaqueUnit operation) {
        return "dropOthers";
    }

    @Override
    public String visitIrreversible(Irreversible operation) {
        return IRREVERSIBLE;
    }
}
