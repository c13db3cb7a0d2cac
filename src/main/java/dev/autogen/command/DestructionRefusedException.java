package dev.autogen.command;

import dev.autogen.report.FewLines;
import dev.autogen.runtime.LoadedStep;
import dev.autogen.schema.AutogenException;
import java.util.List;

/** Something would destroy data, and nobody has said that it may; nothing has run. */
public final class DestructionRefusedException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> data;

    private DestructionRefusedException(String what, List<String> data, String advice) {
        super(
                Kind.REFUSED_AS_DESTRUCTIVE,
                String.join(
                        System.lineSeparator(),
                        what,
                        String.join(System.lineSeparator(), FewLines.of(data)),
                        "Nothing has been changed. " + advice));
        this.data = List.copyOf(data);
    }

    /** An upgrade by a revision that does not say what it does. */
    static DestructionRefusedException upgrade(LoadedStep step, List<String> data) {
        return new DestructionRefusedException(
                "Revision " + step.id() + " \"" + step.message() + "\" (" + step.location()
                        + ") destroys data and does not say so:",
                data,
                "If that is meant, write destructive = true into its @Revision annotation, where reviewers see it.");
    }

    /** A downgrade where the settings protect the data. */
    static DestructionRefusedException downgrade(String database, List<String> data) {
        return new DestructionRefusedException(
                "The settings protect database " + database + ", and this downgrade destroys data there:",
                data,
                "If that is meant, give --allow-destructive.");
    }

    /** A difference that is to be carried out at once. */
    static DestructionRefusedException difference(String database, List<String> data) {
        return new DestructionRefusedException(
                "Carrying the difference out on " + database + " destroys data:",
                data,
                "If that is meant, give --allow-destructive.");
    }

    /** What would go, a line each. */
    public List<String> data() {
        return data;
    }
}
