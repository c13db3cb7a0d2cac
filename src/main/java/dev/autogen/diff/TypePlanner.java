package dev.autogen.diff;

import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterDomain;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.CreateCast;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.EnumColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Cast;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.SchemaObject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans enum types with their casts, composite types and domains. */
final class TypePlanner {
    private final PlanContext context;
    private final Map<Name, SchemaObject> targets = new HashMap<>();
    private final Map<Name, String> creations = new HashMap<>();

    TypePlanner(PlanContext context) {
        this.context = context;
        TypeUses.types(context.sides().target()).forEach(type -> targets.put(type.name(), type));
    }

    void plan() {
        create();
        drop();
        context.differences().changed().forEach(this::change);
    }

    private void create() {
        context.differences().missing().stream()
                .filter(element -> TypeUses.isType(element.subject()))
                .forEach(element -> creations.put(
                        element.path().object(), context.describer().missing(element)));
        Stream<SchemaObject> added = creations.keySet().stream().map(targets::get);
        Stream<SchemaObject> replaced = TypeUses.types(context.sides().live()).stream()
                .filter(type -> context.replaced().contains(type.name()))
                .filter(type -> !isUnexpected(type))
                .map(type -> targets.getOrDefault(type.name(), type));
        List<SchemaObject> types = Stream.concat(added, replaced)
                .sorted(Comparator.comparing(SchemaObject::name))
                .toList();
        for (SchemaObject type : TopologicalOrder.of(types, context.uses()::text, TypeUses::needs)) {
            context.plan().add(Phase.CREATE_TYPE, creation(type), reason(type));
        }
    }

    private String reason(SchemaObject type) {
        return creations.getOrDefault(type.name(), context.replaced().reasons().getOrDefault(type.name(), ""));
    }

    private void drop() {
        Map<Name, String> unexpected = new HashMap<>();
        context.differences().unexpected().stream()
                .filter(element -> TypeUses.isType(element.subject()))
                .forEach(element -> unexpected.put(
                        element.path().object(), context.describer().unexpected(element)));
        List<SchemaObject> types = TypeUses.types(context.sides().live()).stream()
                .filter(type -> unexpected.containsKey(type.name())
                        || context.replaced().contains(type.name()))
                .toList();
        for (SchemaObject type : TopologicalOrder.reversed(types, context.uses()::text, TypeUses::needs)) {
            boolean early = context.replaced().contains(type.name());
            String why = unexpected.getOrDefault(type.name(), reason(type));
            context.plan().addReverse(early ? Phase.REPLACE_TYPE : Phase.DROP_TYPE, creation(type), why);
        }
    }

    private boolean isUnexpected(SchemaObject type) {
        return context.differences().isUnexpected(Paths.of(type));
    }

    private Operation creation(SchemaObject type) {
        if (type instanceof EnumType enumType) {
            return new CreateEnumType(enumType);
        }
        return type instanceof CompositeType composite
                ? new CreateCompositeType(composite)
                : new CreateDomain(context.names().named((Domain) type));
    }

    private void change(SchemaElement element) {
        if (context.replaced().contains(element.path().object())) {
            return;
        }
        String reason = TypeUses.isType(element.subject())
                ? context.describer().changedInContent(context.differences(), element)
                : "";
        element.target(EnumType.class).ifPresent(type -> change(element, type));
        element.target(CompositeType.class)
                .filter(type -> context.differences().differs(element, Attribute.ATTRIBUTES))
                .ifPresent(type -> {
                    CompositeType from = element.live(CompositeType.class).orElseThrow();
                    CompositeType to = new CompositeType(type.name(), type.attributes(), from.comment());
                    context.plan().add(Phase.ALTER_TYPE, new AlterCompositeType(from, to), reason);
                });
        element.target(Domain.class)
                .filter(type -> !context.differences().attributes(element).equals(List.of(Attribute.COMMENT)))
                .ifPresent(type -> context.plan().add(Phase.ALTER_TYPE, alter(element, type), reason));
    }

    private AlterDomain alter(SchemaElement element, Domain type) {
        Domain from = element.live(Domain.class).orElseThrow();
        Domain to = context.names()
                .named(new Domain(
                        type.name(),
                        type.type(),
                        type.collation(),
                        type.nullable(),
                        type.defaultExpression(),
                        type.checks(),
                        from.comment()));
        return new AlterDomain(from, to);
    }

    private void change(SchemaElement element, EnumType target) {
        EnumType from = element.live(EnumType.class).orElseThrow();
        if (context.differences().differs(element, Attribute.LABELS)) {
            List<Cast> casts =
                    from.casts().stream().filter(target.casts()::contains).toList();
            EnumType between = new EnumType(from.name(), from.labels(), casts, from.comment());
            EnumType to = new EnumType(from.name(), target.labels(), casts, from.comment());
            context.plan()
                    .add(
                            Phase.ALTER_TYPE,
                            new AlterEnumType(between, to, columns(from.name())),
                            context.describer().changed(context.differences(), element, Attribute.LABELS));
        }
        if (context.differences().differs(element, Attribute.CASTS)) {
            String reason = context.describer().changed(context.differences(), element, Attribute.CASTS);
            without(from.casts(), target.casts())
                    .forEach(cast -> context.plan().addReverse(Phase.DROP_CAST, new CreateCast(cast), reason));
            without(target.casts(), from.casts())
                    .forEach(cast -> context.plan().add(Phase.CREATE_CAST, new CreateCast(cast), reason));
        }
    }

    private static List<Cast> without(List<Cast> these, List<Cast> those) {
        return these.stream().filter(cast -> !those.contains(cast)).toList();
    }

    /** The columns that hold the type when it changes: those the database has, less those that are gone by then. */
    private List<EnumColumn> columns(Name type) {
        return context.uses().columns(type).stream()
                .filter(column -> !context.removals().tables().containsKey(column.table()))
                .filter(column -> !context.removals().isDropped(ObjectPath.column(column.table(), column.column())))
                .map(this::enumColumn)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<EnumColumn> enumColumn(ColumnReference reference) {
        return context.sides()
                .liveTable(reference.table())
                .flatMap(table -> table.column(reference.column()))
                .map(column ->
                        new EnumColumn(reference, column.type().endsWith("[]"), remainingDefault(reference, column)));
    }

    /** The default that the column still has when types change. */
    private Optional<String> remainingDefault(ColumnReference reference, Column column) {
        boolean detached = new ColumnChanges(context).detachesDefault(reference.table(), column);
        return detached ? Optional.empty() : column.defaultExpression();
    }
}
