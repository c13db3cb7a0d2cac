package dev.autogen.migration;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionConstraint.Element;
import dev.autogen.schema.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The parts of an exclusion constraint. */
public final class ExclusionSpec {
    private String method = "gist";
    private final List<Element> elements = new ArrayList<>();
    private List<String> include = List.of();
    private Optional<String> predicate = Optional.empty();
    private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;

    private ExclusionSpec() {}

    static ExclusionConstraint of(Label label, Consumer<ExclusionSpec> content) {
        ExclusionSpec spec = new ExclusionSpec();
        content.accept(spec);
        return new ExclusionConstraint(
                label, spec.method, spec.elements, spec.include, spec.predicate, spec.deferrability);
    }

    /** The access method; {@code gist} unless said. */
    public ExclusionSpec using(String accessMethod) {
        method = accessMethod;
        return this;
    }

    /** A column and the operator that must not hold for all. */
    public ExclusionSpec with(String column, String operator) {
        return with(column, operator, part -> {});
    }

    public ExclusionSpec with(String column, String operator, Consumer<IndexPartSpec> content) {
        elements.add(new Element(IndexPartSpec.column(column, content), operator));
        return this;
    }

    /** An expression and the operator that must not hold for all. */
    public ExclusionSpec withExpression(String expression, String operator) {
        return withExpression(expression, operator, part -> {});
    }

    public ExclusionSpec withExpression(String expression, String operator, Consumer<IndexPartSpec> content) {
        elements.add(new Element(IndexPartSpec.expression(expression, content), operator));
        return this;
    }

    public ExclusionSpec include(String... columns) {
        include = List.of(columns);
        return this;
    }

    /** The condition of the rows it holds for. */
    public ExclusionSpec where(String condition) {
        predicate = Optional.of(condition);
        return this;
    }

    public ExclusionSpec deferrable() {
        deferrability = Deferrability.DEFERRABLE;
        return this;
    }

    public ExclusionSpec initiallyDeferred() {
        deferrability = Deferrability.INITIALLY_DEFERRED;
        return this;
    }
}
