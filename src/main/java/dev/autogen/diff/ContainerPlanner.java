package dev.autogen.diff;

import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.CreateOpaqueUnit;
import dev.autogen.operation.CreateSchema;
import dev.autogen.operation.Sql;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.OpaqueUnit;
import java.util.Optional;

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
        Phase phase = unit.beforeTables() ? Phase.CREATE_EARLY_OPAQUE_UNIT : Phase.CREATE_OPAQUE_UNIT;
        context.plan().add(phase, new CreateOpaqueUnit(unit), reason);
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
            OpaqueUnit live = element.live(OpaqueUnit.class).orElseThrow();
            context.plan().addReverse(Phase.DROP_OPAQUE_UNIT, new CreateOpaqueUnit(live), reason);
            create(unit, reason);
        });
        element.target(Extension.class).ifPresent(extension -> change(element, extension));
    }

    private void change(SchemaElement element, Extension to) {
        Extension from = element.live(Extension.class).orElseThrow();
        String alter = "ALTER EXTENSION " + context.dialect().quote(to.name()) + " ";
        change(element, Attribute.SCHEMA, alter + "SET SCHEMA ", from.schema(), to.schema());
        change(element, Attribute.VERSION, alter + "UPDATE TO ", from.version(), to.version());
    }

    private void change(
            SchemaElement element, Attribute attribute, String alter, Optional<String> from, Optional<String> to) {
        if (context.differences().differs(element, attribute)) {
            context.plan()
                    .add(
                            Phase.CREATE_EXTENSION,
                            new Sql(alter + quoted(to), Optional.of(alter + quoted(from))),
                            context.describer().changed(context.differences(), element, attribute));
        }
    }

    /** Schemas and versions of extensions are both written as identifiers. */
    private String quoted(Optional<String> text) {
        return context.dialect().quote(text.orElse(""));
    }
}
