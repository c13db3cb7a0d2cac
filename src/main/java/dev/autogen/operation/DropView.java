package dev.autogen.operation;

import dev.autogen.schema.Name;
import dev.autogen.schema.View;
import java.util.Optional;

/**
 * Drops a view.
 *
 * @param name its name
 * @param materialized whether it is a materialised view
 * @param definition what it was; without it the drop cannot be undone
 */
public record DropView(Name name, boolean materialized, Optional<View> definition) implements Operation {

    @Override
    public Operation reverse() {
        return Irreversible.unless(definition.map(CreateView::new), "view", name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropView(this);
    }
}
