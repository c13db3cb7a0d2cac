package dev.autogen.diff;

import dev.autogen.operation.CreateView;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans views and materialised views; what others select from goes last and comes first. */
final class ViewPlanner {
    private final PlanContext context;

    ViewPlanner(PlanContext context) {
        this.context = context;
    }

    void plan() {
        List<View> dropped = context.removals().views().values().stream()
                .map(RemovalPlan.Removed::live)
                .toList();
        for (View view : TopologicalOrder.reversed(dropped, ViewPlanner::word, words(dropped))) {
            context.plan().addReverse(Phase.DROP_VIEW, new CreateView(view), dropReason(view.name()));
        }
        Map<Name, View> created = new TreeMap<>();
        Map<Name, String> reasons = new HashMap<>();
        for (SchemaElement element : context.differences().missing()) {
            element.target(View.class).ifPresent(view -> {
                created.put(view.name(), view);
                reasons.put(view.name(), context.describer().missing(element));
            });
        }
        dropped.forEach(live -> returning(live).ifPresent(view -> created.put(view.name(), view)));
        List<View> views = List.copyOf(created.values());
        for (View view : TopologicalOrder.of(views, ViewPlanner::word, words(views))) {
            context.plan()
                    .add(
                            Phase.CREATE_VIEW,
                            new CreateView(context.names().named(view)),
                            reasons.getOrDefault(view.name(), dropReason(view.name())));
        }
    }

    private String dropReason(Name view) {
        return Optional.ofNullable(context.removals().views().get(view))
                .map(RemovalPlan.Removed::reason)
                .orElse("");
    }

    private Optional<View> returning(View live) {
        return context.differences().isUnexpected(Paths.of(live))
                ? Optional.empty()
                : Optional.of(
                        context.sides().target().find(View.class, live.name()).orElse(live));
    }

    /** A view may change its kind, and with it its address. */
    private Optional<View> changed(View live) {
        return context.differences().changed().stream()
                .filter(element -> element.path().object().equals(live.name()))
                .flatMap(element -> element.target(View.class).stream())
                .findFirst()
                .or(() -> context.sides()
                        .target()
                        .find(View.class, live.name())
                        .filter(target -> hasChangedIndexes(live)));
    }

    private boolean hasChangedIndexes(View live) {
        return Stream.of(context.differences().missing(), context.differences().changed())
                        .flatMap(List::stream)
                        .anyMatch(element -> element.path().kind() == ObjectPath.Kind.INDEX
                                && element.path().object().equals(live.name()))
                || context.removals().indexes().values().stream()
                        .anyMatch(removed -> removed.relation().equals(live.name()));
    }

    private static String word(View view) {
        return view.name().name();
    }

    private static Function<View, Set<String>> words(List<View> views) {
        Map<Name, Set<String>> words =
                views.stream().collect(Collectors.toMap(View::name, view -> SqlWords.of(view.query())));
        return view -> words.getOrDefault(view.name(), Set.of());
    }
}
