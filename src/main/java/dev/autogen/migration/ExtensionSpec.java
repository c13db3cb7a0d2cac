package dev.autogen.migration;

import dev.autogen.schema.Extension;
import dev.autogen.schema.Name;
import java.util.Optional;

/** The parts of an extension. */
public final class ExtensionSpec {
    private final Name name;
    private Optional<String> schema = Optional.empty();
    private Optional<String> version = Optional.empty();
    private Optional<String> comment = Optional.empty();

    ExtensionSpec(Name name) {
        this.name = name;
    }

    /** The schema that its objects go to. */
    public ExtensionSpec schema(String value) {
        schema = Optional.of(value);
        return this;
    }

    public ExtensionSpec version(String value) {
        version = Optional.of(value);
        return this;
    }

    public ExtensionSpec comment(String text) {
        comment = Optional.of(text);
        return this;
    }

    Extension build() {
        return new Extension(name, schema, version, comment);
    }
}
