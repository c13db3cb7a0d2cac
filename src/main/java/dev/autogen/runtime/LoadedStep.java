package dev.autogen.runtime;

import dev.autogen.operation.Operation;
import dev.autogen.script.LoadedRevision;
import dev.autogen.script.RevisionHeader;
import dev.autogen.script.RevisionStep;
import dev.autogen.script.RevisionStep.Direction;
import java.util.List;

/**
 * A step of a run, ready to be carried out.
 *
 * @param step the revision, the half of it, and how the version rows change
 * @param loaded the revision's operations
 */
public record LoadedStep(RevisionStep step, LoadedRevision loaded) {

    /** The revision's identifier. */
    public String id() {
        return header().id();
    }

    /** What the revision does, in a line. */
    public String message() {
        return header().message();
    }

    /** Where the revision comes from, for people. */
    public String location() {
        return header().location();
    }

    public Direction direction() {
        return step.direction();
    }

    /** The operations of the half that is carried out. */
    public List<Operation> operations() {
        return direction() == Direction.UPGRADE
                ? loaded.recording().upgrade()
                : loaded.recording().downgrade();
    }

    private RevisionHeader header() {
        return step.revision();
    }
}
