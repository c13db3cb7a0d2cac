package dev.autogen.diff;

import dev.autogen.operation.SetComment;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.View;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans comments on what stays; what is made anew brings its own. */
final class CommentPlanner {
    private final PlanContext context;

    CommentPlanner(PlanContext context) {
        this.context = context;
    }

    void plan() {
        context.differences().changed().stream()
                .filter(element -> !isMadeAnew(element))
                .forEach(this::plan);
    }

    private void plan(SchemaElement element) {
        if (context.differences().differs(element, Attribute.COMMENT)) {
            add(
                    element,
                    Attribute.COMMENT,
                    new SetComment(
                            element.path(),
                            text(context.differences().compared(element, Attribute.COMMENT)),
                            text(context.differences().reference(element, Attribute.COMMENT))));
        }
        if (context.differences().differs(element, Attribute.COLUMN_COMMENTS)) {
            ofColumns(element).forEach(step -> add(element, Attribute.COLUMN_COMMENTS, step));
        }
    }

    private void add(SchemaElement element, Attribute attribute, SetComment step) {
        context.plan().add(Phase.COMMENT, step, context.describer().changed(context.differences(), element, attribute));
    }

    private static Stream<SetComment> ofColumns(SchemaElement element) {
        View live = element.live(View.class).orElseThrow();
        View target = element.target(View.class).orElseThrow();
        return Stream.of(live, target)
                .flatMap(view -> view.columnComments().keySet().stream())
                .distinct()
                .sorted()
                .map(column -> new SetComment(
                        ObjectPath.column(target.name(), column),
                        Optional.ofNullable(live.columnComments().get(column)),
                        Optional.ofNullable(target.columnComments().get(column))))
                .filter(step -> !step.from().equals(step.to()));
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
