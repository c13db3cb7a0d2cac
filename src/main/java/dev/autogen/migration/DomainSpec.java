package dev.autogen.migration;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The parts of a domain. */
public final class DomainSpec {
    private String type = "text";
    private Optional<String> collation = Optional.empty();
    private boolean nullable = true;
    private Optional<String> defaultExpression = Optional.empty();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private Optional<String> comment = Optional.empty();

    private DomainSpec() {}

    static Domain of(Name name, Consumer<DomainSpec> content) {
        DomainSpec spec = new DomainSpec();
        content.accept(spec);
        return new Domain(
                name, spec.type, spec.collation, spec.nullable, spec.defaultExpression, spec.checks, spec.comment);
    }

    /** The type it is over; {@code text} unless said. */
    public DomainSpec over(String baseType) {
        type = baseType;
        return this;
    }

    public DomainSpec collate(String value) {
        collation = Optional.of(value);
        return this;
    }

    public DomainSpec notNull() {
        nullable = false;
        return this;
    }

    public DomainSpec defaultTo(String expression) {
        defaultExpression = Optional.of(expression);
        return this;
    }

    /** A condition over {@code VALUE}. */
    public DomainSpec check(String name, String expression) {
        return check(name, expression, check -> {});
    }

    public DomainSpec check(String name, String expression, Consumer<CheckSpec> content) {
        checks.add(CheckSpec.of(Label.explicit(name), expression, content));
        return this;
    }

    public DomainSpec comment(String text) {
        comment = Optional.of(text);
        return this;
    }
}
