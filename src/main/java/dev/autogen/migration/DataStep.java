package dev.autogen.migration;

import dev.autogen.operation.Data;
import dev.autogen.operation.DataAction;
import java.util.Optional;
import java.util.function.Supplier;

/** A data step in a revision, with what takes it back. */
public final class DataStep implements Supplier<Data> {
    private final String name;
    private final DataAction action;
    private Optional<DataAction> undo = Optional.empty();

    DataStep(String name, DataAction action) {
        this.name = name;
        this.action = action;
    }

    /** The code that takes the step's effect back. */
    public void undo(DataAction back) {
        undo = Optional.of(back);
    }

    @Override
    public Data get() {
        return new Data(name, action, undo);
    }
}
