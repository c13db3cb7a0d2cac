package dev.autogen.migration;

import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.DropSequence;
import java.util.Optional;
import java.util.function.Consumer;

/** Steps on sequences. */
interface SequenceOperations extends OperationLog {

    /** Creates a sequence that counts as PostgreSQL assumes. */
    default void createSequence(String sequence) {
        createSequence(sequence, options -> {});
    }

    default void createSequence(String sequence, Consumer<SequenceSpec> content) {
        add(new CreateSequence(SequenceSpec.of(name(sequence), content)));
    }

    /** Changes a sequence, told in full before and after. */
    default void alterSequence(String sequence, Consumer<SequenceSpec> from, Consumer<SequenceSpec> to) {
        add(new AlterSequence(SequenceSpec.of(name(sequence), from), SequenceSpec.of(name(sequence), to)));
    }

    default void dropSequence(String sequence) {
        add(new DropSequence(name(sequence), Optional.empty()));
    }
}
