package dev.autogen.migration;

import dev.autogen.schema.Cast;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of an enum type. */
public final class EnumTypeSpec {
    private final Name name;
    private List<String> labels = List.of();
    private final List<Cast> casts = new ArrayList<>();
    private Optional<String> comment = Optional.empty();

    EnumTypeSpec(Name name) {
        this.name = name;
    }

    public EnumTypeSpec labels(String... values) {
        labels = List.of(values);
        return this;
    }

    /** A cast from or to this type, through the text form of the values. */
    public EnumTypeSpec cast(String source, String target, Cast.Context context) {
        casts.add(Cast.inout(source, target, context));
        return this;
    }

    /** A cast from or to this type, through a function named with its argument types. */
    public EnumTypeSpec cast(String source, String target, Cast.Context context, String function) {
        casts.add(new Cast(source, target, context, Optional.of(function)));
        return this;
    }

    public EnumTypeSpec comment(String text) {
        comment = Optional.of(text);
        return this;
    }

    EnumType build() {
        return new EnumType(name, labels, casts, comment);
    }
}
