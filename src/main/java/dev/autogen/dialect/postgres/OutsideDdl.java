package dev.autogen.dialect.postgres;

import dev.autogen.dialect.DdlStatement;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateOpaqueUnit;
import dev.autogen.operation.Custom;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropOpaqueUnit;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.PartialOperationVisitor;
import dev.autogen.operation.Sql;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The statements of a block outside the transaction, each with whether the server insists on that.
 *
 * <p>It does for concurrent work on indexes, and may for SQL that somebody wrote. The others may have a transaction of
 * their own, which leaves nothing behind when it is cut short.
 */
final class OutsideDdl {
    private static final Block BLOCK = new Block();
    private static final Insistence INSISTENCE = new Insistence();

    private OutsideDdl() {}

    static Stream<DdlStatement> of(Operation operation) {
        return operation.accept(BLOCK);
    }

    private static final class Block extends PartialOperationVisitor<Stream<DdlStatement>> {
        @Override
        protected Stream<DdlStatement> other(Operation operation) {
            List<String> statements = DdlWriter.concurrently(operation).toList();
            int insisting = operation.accept(INSISTENCE);
            return IntStream.range(0, statements.size())
                    .mapToObj(index -> new DdlStatement(statements.get(index), index < insisting));
        }

        @Override
        public Stream<DdlStatement> visitOutsideTransaction(OutsideTransaction operation) {
            return operation.operations().stream().flatMap(step -> step.accept(this));
        }
    }

    /** How many of an operation's statements, from the first, must not be in a transaction. */
    private static final class Insistence extends PartialOperationVisitor<Integer> {
        private static final int FIRST = 1;
        private static final int ALL = Integer.MAX_VALUE;

        @Override
        protected Integer other(Operation operation) {
            return 0;
        }

        @Override
        public Integer visitCreateIndex(CreateIndex operation) {
            return FIRST;
        }

        @Override
        public Integer visitDropIndex(DropIndex operation) {
            return FIRST;
        }

        @Override
        public Integer visitCreateOpaqueUnit(CreateOpaqueUnit operation) {
            return ALL;
        }

        @Override
        public Integer visitDropOpaqueUnit(DropOpaqueUnit operation) {
            return ALL;
        }

        @Override
        public Integer visitSql(Sql operation) {
            return ALL;
        }

        @Override
        public Integer visitCustom(Custom operation) {
            return ALL;
        }
    }
}
