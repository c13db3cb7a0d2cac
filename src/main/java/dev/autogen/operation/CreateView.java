package dev.autogen.operation;

import dev.autogen.schema.View;
import java.util.Optional;

/** Creates a view. */
public record CreateView(View view) implements Operation {

    @Override
    public Operation reverse() {
        return new DropView(view.name(), view.materialized(), Optional.of(view));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateView(this);
    }
}
