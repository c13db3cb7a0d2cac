package dev.autogen.migration;

import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.CreateOpaqueUnit;
import dev.autogen.operation.CreateSchema;
import dev.autogen.operation.DropExtension;
import dev.autogen.operation.DropOpaqueUnit;
import dev.autogen.operation.DropSchema;
import dev.autogen.operation.SetComment;
import dev.autogen.operation.UpdateExtension;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.ObjectPath;
import java.util.Optional;
import java.util.function.Consumer;

/** Steps on schemas, extensions, auxiliary objects and comments. */
interface SchemaOperations extends OperationLog {

    default void createSchema(String schema) {
        add(new CreateSchema(Namespace.of(schema)));
    }

    default void createSchema(String schema, String comment) {
        add(new CreateSchema(new Namespace(Name.of(schema), Optional.of(comment))));
    }

    default void dropSchema(String schema) {
        add(new DropSchema(Name.of(schema), Optional.empty()));
    }

    default void createExtension(String extension) {
        add(new CreateExtension(Extension.of(extension)));
    }

    default void createExtension(String extension, Consumer<ExtensionSpec> content) {
        ExtensionSpec spec = new ExtensionSpec(Name.of(extension));
        content.accept(spec);
        add(new CreateExtension(spec.build()));
    }

    default void dropExtension(String extension) {
        add(new DropExtension(Name.of(extension), Optional.empty()));
    }

    /** Brings an extension from one version to another; it comes with no script that leads back. */
    default void updateExtension(String extension, String from, String to) {
        add(new UpdateExtension(Name.of(extension), from, to, false));
    }

    /** Brings an extension from one version to another; it comes with scripts for both directions. */
    default void updateExtensionReversibly(String extension, String from, String to) {
        add(new UpdateExtension(Name.of(extension), from, to, true));
    }

    default void createOpaqueUnit(String unit, Consumer<OpaqueUnitSpec> content) {
        OpaqueUnitSpec spec = new OpaqueUnitSpec(name(unit));
        content.accept(spec);
        add(new CreateOpaqueUnit(spec.build()));
    }

    default void dropOpaqueUnit(String unit) {
        add(new DropOpaqueUnit(name(unit), Optional.empty()));
    }

    /** Changes the comment on an object that stands for itself. */
    default void commentOn(ObjectPath.Kind kind, String object, Consumer<TextChange> change) {
        Name name =
                kind == ObjectPath.Kind.SCHEMA || kind == ObjectPath.Kind.EXTENSION ? Name.of(object) : name(object);
        comment(ObjectPath.of(kind, name), change);
    }

    /** Changes the comment on a column, constraint or index. */
    default void commentOn(ObjectPath.Kind kind, String object, String part, Consumer<TextChange> change) {
        comment(ObjectPath.of(kind, name(object), part), change);
    }

    private void comment(ObjectPath object, Consumer<TextChange> change) {
        TextChange text = new TextChange();
        change.accept(text);
        add(new SetComment(object, text.before(), text.after()));
    }
}
