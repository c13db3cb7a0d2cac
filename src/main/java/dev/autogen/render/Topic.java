package dev.autogen.render;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PartialOperationVisitor;
import dev.autogen.operation.SetComment;
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
    public String visitIrreversible(Irreversible operation) {
        return IRREVERSIBLE;
    }
}
