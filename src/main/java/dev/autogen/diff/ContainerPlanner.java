package dev.autogen.diff;

import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.CreateOpaqueUnit;
import dev.autogen.operation.CreateSchema;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Sql;
import dev.autogen.operation.UpdateExtension;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.OpaqueUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Plans schemas, extensions and auxiliary objects. */
final class ContainerPlanner {
    private final PlanContext context;

    ContainerPlanner(PlanContext context) {
        this.context = context;
    }

    void plan() {
        context.differences().missing().forEach(this::create);
        context.differences().unexpected().forEach(this::drop);
        context.differences().changed().forEach(this::change);
    }

    private void create(SchemaElement element) {
        String reason = context.describer().missing(element);
        Plan plan = context.plan();
        element.target(Namespace.class)
                .ifPresent(schema -> plan.add(Phase.CREATE_SCHEMA, new CreateSchema(schema), reason));
        element.target(Extension.class)
                .ifPresent(extension -> plan.add(Phase.CREATE_EXTENSION, new CreateExtension(extension), reason));
        element.target(OpaqueUnit.class).ifPresent(unit -> create(unit, reason));
    }

    private void create(OpaqueUnit unit, String reason) {
        context.plan().add(phase(unit), new CreateOpaqueUnit(unit), reason);
    }

    private static Phase phase(OpaqueUnit unit) {
        return unit.beforeTables() ? Phase.CREATE_EARLY_OPAQUE_UNIT : Phase.CREATE_OPAQUE_UNIT;
    }

    private void drop(SchemaElement element) {
        String reason = context.describer().unexpected(element);
        Plan plan = context.plan();
        element.live(Namespace.class)
                .ifPresent(schema -> plan.addReverse(Phase.DROP_SCHEMA, new CreateSchema(schema), reason));
        element.live(Extension.class)
                .ifPresent(extension -> plan.addReverse(Phase.DROP_EXTENSION, new CreateExtension(extension), reason));
        element.live(OpaqueUnit.class).ifPresent(unit -> {
            Phase phase = unit.beforeTables() ? Phase.DROP_EARLY_OPAQUE_UNIT : Phase.DROP_OPAQUE_UNIT;
            plan.addReverse(phase, new CreateOpaqueUnit(unit), reason);
        });
    }

    private void change(SchemaElement element) {
        element.target(OpaqueUnit.class).ifPresent(unit -> {
            String reason = context.describer().changed(context.differences(), element);
            replace(element.live(OpaqueUnit.class).orElseThrow(), unit, reason);
        });
        element.target(Extension.class).ifPresent(extension -> change(element, extension));
    }

    private void replace(OpaqueUnit live, OpaqueUnit unit, String reason) {
        if (!live.create().isEmpty()) {
            context.plan().addReverse(Phase.DROP_OPAQUE_UNIT, new CreateOpaqueUnit(live), reason);
            create(unit, reason);
        } else if (unit.drop().isEmpty()) {
            context.plan().add(phase(unit), lasting(unit.create()), reason);
        } else {
            context.plan().add(Phase.DROP_OPAQUE_UNIT, lasting(live.drop()), reason);
            create(unit, reason);
        }
    }

    /** What nobody knows how to make again cannot be brought back. */
    private static Sql lasting(List<String> statements) {
        return new Sql(String.join(";\n", statements), Optional.empty());
    }

    private void change(SchemaElement element, Extension to) {
        Extension from = element.live(Extension.class).orElseThrow();
        change(element, Attribute.SCHEMA, () -> {
            String move = "ALTER EXTENSION " + context.dialect().quote(to.name()) + " SET SCHEMA ";
            return new Sql(move + quoted(to.schema()), Optional.of(move + quoted(from.schema())));
        });
        change(
                element,
                Attribute.VERSION,
                () -> new UpdateExtension(
                        to.name(), from.version().orElseThrow(), to.version().orElseThrow(), false));
    }

    private void change(SchemaElement element, Attribute attribute, Supplier<Operation> step) {
        if (context.differences().differs(element, attribute)) {
            String reason = context.describer().changed(context.differences(), element, attribute);
            context.plan().add(Phase.CREATE_EXTENSION, step.get(), reason);
        }
    }

    private String quoted(Optional<String> schema) {
        return context.dialect().quote(schema.orElseThrow());
    }
}
