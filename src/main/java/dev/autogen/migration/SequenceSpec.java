package dev.autogen.migration;

import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Name;
import dev.autogen.schema.Sequence;
import java.util.Optional;
import java.util.function.Consumer;

/** The parts of a sequence. */
public final class SequenceSpec extends CounterSpec<SequenceSpec> {
    private Optional<ColumnReference> ownedBy = Optional.empty();
    private Optional<String> comment = Optional.empty();

    private Optional<ColumnReference> continues = Optional.empty();
    private boolean unlogged;

    private SequenceSpec() {
        super("bigint");
    }

    static Sequence of(Name name, Consumer<SequenceSpec> content) {
        SequenceSpec spec = new SequenceSpec();
        content.accept(spec);
        return new Sequence(name, spec.options(), spec.ownedBy, spec.unlogged, spec.comment, spec.continues);
    }

    /** The column of the default schema that it goes away with. */
    public SequenceSpec ownedBy(String table, String column) {
        return ownedBy(Name.of(table), column);
    }

    /** The column that it goes away with. */
    public SequenceSpec ownedBy(Name table, String column) {
        ownedBy = Optional.of(new ColumnReference(table, column));
        return this;
    }

    /** The column of the default schema behind whose numbers it goes on when it is created. */
    public SequenceSpec continuing(String table, String column) {
        return continuing(Name.of(table), column);
    }

    /** The column behind whose numbers it goes on when it is created. */
    public SequenceSpec continuing(Name table, String column) {
        continues = Optional.of(new ColumnReference(table, column));
        return this;
    }

    /** Its state is lost in a crash. */
    public SequenceSpec unlogged() {
        unlogged = true;
        return this;
    }

    public SequenceSpec comment(String text) {
        comment = Optional.of(text);
        return this;
    }

    @Override
    SequenceSpec self() {
        return this;
    }
}
