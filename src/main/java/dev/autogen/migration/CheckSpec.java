package dev.autogen.migration;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Label;
import java.util.function.Consumer;

/** The options of a check constraint. */
public final class CheckSpec {
    private boolean noInherit;
    private boolean notValid;

    private CheckSpec() {}

    static CheckConstraint of(Label label, String expression, Consumer<CheckSpec> content) {
        CheckSpec spec = new CheckSpec();
        content.accept(spec);
        return new CheckConstraint(label, expression, spec.noInherit, spec.notValid);
    }

    /** Child tables are free of it. */
    public CheckSpec noInherit() {
        noInherit = true;
        return this;
    }

    /** Existing rows are not checked. */
    public CheckSpec notValid() {
        notValid = true;
        return this;
    }
}
