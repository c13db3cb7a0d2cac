package dev.autogen.diff;

import dev.autogen.operation.SetComment;
import dev.autogen.schema.ObjectPath;
import java.util.Optional;

/** Plans comments on what stays; what is made anew brings its own. */
final class CommentPlanner {
    private final PlanContext context;

    CommentPlanner(PlanContext context) {
        this.context = context;
    }

    void plan() {
        for (SchemaElement element : context.differences().changed()) {
            if (context.differences().differs(element, Attribute.COMMENT) && !isMadeAnew(element)) {
                context.plan()
                        .add(
                                Phase.COMMENT,
                                new SetComment(
                                        element.path(),
                                        text(context.differences().compared(element, Attribute.COMMENT)),
                                        text(context.differences().reference(element, Attribute.COMMENT))),
                                context.describer().changed(context.differences(), element, Attribute.COMMENT));
            }
        }
    }

    private static Optional<String> text(Optional<Object> comment) {
        return comment.map(Object::toString);
    }

    private boolean isMadeAnew(SchemaElement element) {
        ObjectPath live = Paths.live(element);
        RemovalPlan removals = context.removals();
        return switch (live.kind()) {
            case COLUMN -> removals.isDropped(live);
            case INDEX ->
                removals.indexes().containsKey(live) || removals.views().containsKey(live.object());
            case VIEW, MATERIALIZED_VIEW -> removals.views().containsKey(live.object());
            case ENUM_TYPE, COMPOSITE_TYPE, DOMAIN -> context.replaced().contains(live.object());
            case TABLE, CONSTRAINT, SEQUENCE, SCHEMA, EXTENSION, OPAQUE_UNIT -> false;
        };
    }
}
