package dev.autogen.diff;

import dev.autogen.schema.Cast;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Changes of types, and new columns of them. */
final class TypeEdits {
    private final EditedSchema edited;

    TypeEdits(EditedSchema edited) {
        this.edited = edited;
    }

    List<Runnable> kinds() {
        return List.of(
                () -> edited.edit(EnumType.class, this::otherLabels),
                () -> edited.edit(EnumType.class, this::otherCasts),
                () -> edited.edit(Domain.class, this::otherDomain),
                () -> edited.edit(CompositeType.class, this::otherAttributes),
                () -> edited.add(EnumType.of(Name.of(edited.newName("type")), "a", "b")),
                this::addUser);
    }

    private EnumType otherLabels(EnumType type) {
        List<String> labels = new ArrayList<>(type.labels());
        if (edited.coin()) {
            labels.removeIf(label -> !edited.mentions("'" + label.replace("'", "''") + "'") && edited.coin());
        }
        labels.add(edited.below(labels.size() + 1), edited.newName("label"));
        if (edited.below(3) == 0) {
            Collections.shuffle(labels, edited.random());
        }
        return new EnumType(type.name(), labels, type.casts(), edited.comment());
    }

    private EnumType otherCasts(EnumType type) {
        String name = Loop.DIALECT.quote(type.name());
        List<Cast> casts = edited.of(
                List.<Cast>of(),
                List.of(new Cast(
                        name,
                        "integer",
                        edited.of(Cast.Context.ASSIGNMENT, Cast.Context.EXPLICIT),
                        Optional.of("hashenum(anyenum)"))),
                List.of(Cast.inout("character varying", name, edited.of(Cast.Context.values()))));
        return new EnumType(type.name(), type.labels(), casts, type.comment());
    }

    private Domain otherDomain(Domain domain) {
        boolean otherType = edited.below(3) == 0;
        return new Domain(
                domain.name(),
                otherType ? "character varying(80)" : domain.type(),
                domain.collation(),
                edited.below(4) > 0,
                edited.coin() ? Optional.of("'new'") : Optional.empty(),
                edited.coin() ? List.of(CheckConstraint.of(Label.unnamed(), "value <> 'never'")) : domain.checks(),
                edited.comment());
    }

    private CompositeType otherAttributes(CompositeType type) {
        List<CompositeType.Attribute> attributes = new ArrayList<>(type.attributes());
        Optional<String> collation = edited.coin() ? Optional.of("\"POSIX\"") : Optional.empty();
        attributes.add(
                edited.below(attributes.size() + 1),
                new CompositeType.Attribute(edited.newName("field"), "text", collation));
        if (edited.coin() && attributes.size() > 1) {
            attributes.remove(edited.below(attributes.size()));
        }
        return new CompositeType(type.name(), attributes, edited.comment());
    }

    /** A column of a type that is there, so that changes of types meet columns. */
    private void addUser() {
        edited.any(SchemaObject.class, TypeUses::isType)
                .ifPresent(type -> edited.editTable(table -> {
                    String text = Loop.DIALECT.quote(type.name());
                    return table.add(Column.of(edited.newName("user"), edited.coin() ? text : text + "[]"));
                }));
    }
}
