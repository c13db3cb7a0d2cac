package dev.autogen.migration;

import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropView;
import java.util.Optional;
import java.util.function.Consumer;

/** Steps on views and materialised views. */
interface ViewOperations extends OperationLog {

    default void createView(String view, String query) {
        createView(view, query, content -> {});
    }

    default void createView(String view, String query, Consumer<ViewSpec> content) {
        add(new CreateView(ViewSpec.of(name(view), false, query, content)));
    }

    default void createMaterializedView(String view, String query) {
        createMaterializedView(view, query, content -> {});
    }

    default void createMaterializedView(String view, String query, Consumer<ViewSpec> content) {
        add(new CreateView(ViewSpec.of(name(view), true, query, content)));
    }

    default void dropView(String view) {
        add(new DropView(name(view), false, Optional.empty()));
    }

    default void dropMaterializedView(String view) {
        add(new DropView(name(view), true, Optional.empty()));
    }
}
