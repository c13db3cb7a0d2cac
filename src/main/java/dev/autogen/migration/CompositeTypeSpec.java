package dev.autogen.migration;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.CompositeType.Attribute;
import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The parts of a composite type. */
public final class CompositeTypeSpec {
    private final List<Attribute> attributes = new ArrayList<>();
    private Optional<String> comment = Optional.empty();

    private CompositeTypeSpec() {}

    static CompositeType of(Name name, Consumer<CompositeTypeSpec> content) {
        CompositeTypeSpec spec = new CompositeTypeSpec();
        content.accept(spec);
        return new CompositeType(name, spec.attributes, spec.comment);
    }

    public CompositeTypeSpec attribute(String attribute, String type) {
        attributes.add(new Attribute(attribute, type, Optional.empty()));
        return this;
    }

    public CompositeTypeSpec attribute(String attribute, String type, String collation) {
        attributes.add(new Attribute(attribute, type, Optional.of(collation)));
        return this;
    }

    public CompositeTypeSpec comment(String text) {
        comment = Optional.of(text);
        return this;
    }
}
