package dev.autogen.migration;

import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterDomain;
import dev.autogen.operation.CreateCast;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.DropCast;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropDomain;
import dev.autogen.operation.DropEnumType;
import dev.autogen.schema.Cast;
import dev.autogen.schema.EnumType;
import java.util.Optional;
import java.util.function.Consumer;

/** Steps on enum types, composite types, domains and casts. */
interface TypeOperations extends OperationLog {

    default void createEnumType(String type, String... labels) {
        add(new CreateEnumType(EnumType.of(name(type), labels)));
    }

    default void createEnumType(String type, Consumer<EnumTypeSpec> content) {
        EnumTypeSpec spec = new EnumTypeSpec(name(type));
        content.accept(spec);
        add(new CreateEnumType(spec.build()));
    }

    /** Changes the labels of an enum type: added ones in place, anything else by a new type in the old one's stead. */
    default void alterEnumType(String type, Consumer<EnumTypeChange> content) {
        EnumTypeChange change = new EnumTypeChange(name(type));
        content.accept(change);
        add(change.build());
    }

    default void dropEnumType(String type) {
        add(new DropEnumType(name(type), Optional.empty()));
    }

    /** Creates a cast through the text form of the values. */
    default void createCast(String source, String target, Cast.Context context) {
        add(new CreateCast(Cast.inout(source, target, context)));
    }

    /** Creates a cast through a function, named with its argument types. */
    default void createCast(String source, String target, Cast.Context context, String function) {
        add(new CreateCast(new Cast(source, target, context, Optional.of(function))));
    }

    default void dropCast(String source, String target) {
        add(new DropCast(source, target, Optional.empty()));
    }

    default void createCompositeType(String type, Consumer<CompositeTypeSpec> content) {
        add(new CreateCompositeType(CompositeTypeSpec.of(name(type), content)));
    }

    default void alterCompositeType(String type, Consumer<CompositeTypeSpec> from, Consumer<CompositeTypeSpec> to) {
        add(new AlterCompositeType(CompositeTypeSpec.of(name(type), from), CompositeTypeSpec.of(name(type), to)));
    }

    default void dropCompositeType(String type) {
        add(new DropCompositeType(name(type), Optional.empty()));
    }

    default void createDomain(String domain, Consumer<DomainSpec> content) {
        add(new CreateDomain(DomainSpec.of(name(domain), content)));
    }

    default void alterDomain(String domain, Consumer<DomainSpec> from, Consumer<DomainSpec> to) {
        add(new AlterDomain(DomainSpec.of(name(domain), from), DomainSpec.of(name(domain), to)));
    }

    default void dropDomain(String domain) {
        add(new DropDomain(name(domain), Optional.empty()));
    }
}
