package dev.autogen.operation;

import dev.autogen.schema.Name;

/**
 * Brings an extension to another version by the scripts that it comes with.
 *
 * @param name its name
 * @param from the version that it has
 * @param to the version that it gets
 * @param reversible whether it comes with scripts that lead back, which few do
 */
public record UpdateExtension(Name name, String from, String to, boolean reversible) implements Operation {

    @Override
    public Operation reverse() {
        return reversible
                ? new UpdateExtension(name, to, from, true)
                : new Irreversible("extension " + name + " comes with no script that leads from version " + to
                        + " back to " + from);
    }

    /** The same, known to have a way back. */
    public UpdateExtension withWayBack() {
        return new UpdateExtension(name, from, to, true);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitUpdateExtension(this);
    }
}
