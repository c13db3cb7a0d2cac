package dev.autogen.rewrite;

import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PartialOperationVisitor;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.SetComment;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath.Kind;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Optional;

/**
 * Leaves views alone, as {@code skip-views}.
 *
 * <p>A view that only steps aside for another change and comes back as it was stays in the plan, which could not run
 * without.
 */
final class SkipViews implements Rewriter {

    @Override
    public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
        return planned.operation().accept(new ConcernsView(plan)) ? Rewrite.withhold() : Rewrite.keep(planned);
    }

    private static final class ConcernsView extends PartialOperationVisitor<Boolean> {
        private final List<PlannedOperation> plan;

        ConcernsView(List<PlannedOperation> plan) {
            this.plan = plan;
        }

        @Override
        protected Boolean other(Operation operation) {
            return false;
        }

        @Override
        public Boolean visitCreateView(CreateView create) {
            return !stepsAside(create.view().name());
        }

        @Override
        public Boolean visitDropView(DropView drop) {
            return !stepsAside(drop.name());
        }

        @Override
        public Boolean visitSetComment(SetComment comment) {
            Kind kind = comment.object().kind();
            return kind == Kind.VIEW || kind == Kind.MATERIALIZED_VIEW;
        }

        private boolean stepsAside(Name name) {
            Optional<View> dropped = plan.stream()
                    .map(PlannedOperation::operation)
                    .filter(DropView.class::isInstance)
                    .map(DropView.class::cast)
                    .filter(drop -> drop.name().equals(name))
                    .findFirst()
                    .flatMap(DropView::definition);
            return dropped.isPresent()
                    && plan.stream().anyMatch(planned -> planned.operation().equals(new CreateView(dropped.get())));
        }
    }
}
