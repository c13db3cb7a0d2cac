package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Optional;

/** Changes of sequences, views and schemas. */
final class ObjectEdits {
    private final EditedSchema edited;

    ObjectEdits(EditedSchema edited) {
        this.edited = edited;
    }

    List<Runnable> kinds() {
        return List.of(
                () -> edited.any(View.class, view -> true).ifPresent(view -> edited.removeIf(view::equals)),
                () -> edited.edit(View.class, this::otherQuery),
                () -> edited.edit(Sequence.class, this::otherSequence),
                () -> edited.edit(Sequence.class, sequence -> owned(sequence, owner(sequence))),
                () -> edited.add(Sequence.of(Name.of(edited.newName("seq")), SequenceOptions.counting("bigint", 3, 7))),
                this::otherNamespace,
                this::otherExtension);
    }

    static Sequence owned(Sequence sequence, Optional<ColumnReference> owner) {
        return sequence.withOwnedBy(owner);
    }

    private Sequence otherSequence(Sequence sequence) {
        SequenceOptions options = sequence.options();
        SequenceOptions other = new SequenceOptions(
                options.type(),
                options.start(),
                options.increment() * 2,
                options.minimum(),
                options.maximum(),
                options.cache() + 1,
                !options.cycle());
        return new Sequence(sequence.name(), other, sequence.ownedBy(), edited.comment()).withUnlogged(edited.coin());
    }

    /** None, or a column of a table in the same schema, as PostgreSQL asks for. */
    private Optional<ColumnReference> owner(Sequence sequence) {
        if (sequence.ownedBy().isPresent() && edited.coin()) {
            return Optional.empty();
        }
        return edited.any(
                        Table.class,
                        table -> table.name().schema().equals(sequence.name().schema()))
                .flatMap(table -> edited.pick(table.columns())
                        .map(Column::name)
                        .map(column -> new ColumnReference(table.name(), column)));
    }

    private View otherQuery(View view) {
        return new View(
                view.name(),
                view.materialized() == edited.coin(),
                "select 1 as n, " + edited.below(1_000) + " as other",
                List.of(),
                edited.comment());
    }

    /**
     * Comes, goes, moves to another schema or gets another comment. No extension has a way back to an older version, so one
     * that goes and comes again within a change has the version that it had.
     */
    private void otherExtension() {
        Optional<Extension> there = edited.any(Extension.class, extension -> true);
        String schema = edited.pick(edited.all(Namespace.class)
                        .map(namespace -> namespace.name().name())
                        .toList())
                .orElse("public");
        if (there.isEmpty()) {
            Name name = Name.of("pg_trgm");
            String chosen = edited.of("1.5", "1.6");
            String version = edited.start()
                    .find(Extension.class, name)
                    .flatMap(Extension::version)
                    .orElse(chosen);
            edited.add(new Extension(name, Optional.of(schema), Optional.of(version), edited.comment()));
        } else if (edited.below(3) == 0) {
            edited.removeIf(there.get()::equals);
        } else {
            edited.replace(
                    there.get(),
                    new Extension(
                            there.get().name(),
                            Optional.of(edited.of("public", schema)),
                            there.get().version(),
                            Optional.of("it's " + edited.below(100))));
        }
    }

    /** A schema that is there gets another comment, or goes if it is empty; one that is not there comes. */
    private void otherNamespace() {
        String name = edited.of("audit", "Old Data");
        Optional<Namespace> there =
                edited.any(Namespace.class, namespace -> namespace.name().name().equals(name));
        boolean empty = edited.all(SchemaObject.class)
                .noneMatch(object -> object.name().schema().equals(Optional.of(name))
                        || object instanceof Extension extension
                                && extension.schema().equals(Optional.of(name)));
        if (there.isEmpty()) {
            edited.add(new Namespace(Name.of(name), edited.comment()));
        } else if (empty && edited.coin()) {
            edited.removeIf(there.get()::equals);
        } else {
            edited.replace(there.get(), new Namespace(Name.of(name), Optional.of("it's " + edited.below(100))));
        }
    }
}
