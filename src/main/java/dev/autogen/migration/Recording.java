package dev.autogen.migration;

import dev.autogen.operation.Operation;
import java.util.List;

/**
 * Both halves of a revision as values.
 *
 * <p>A drop in one half takes its definition from the create in the other half: the first drop of a name belongs to the
 * last create of it, since the halves run in opposite directions.
 *
 * @param upgrade the steps of the upgrade
 * @param downgrade the steps of the downgrade
 */
public record Recording(List<Operation> upgrade, List<Operation> downgrade) {

    public Recording {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    /** Runs both methods of a revision and writes down what they ask for; no database is involved. */
    public static Recording of(Migration migration) {
        return of(migration, RevisionInputs.none());
    }

    /** The same for one that may ask for files and arguments. */
    public static Recording of(Migration migration, RevisionInputs inputs) {
        List<Operation> up = Recorder.record(migration::upgrade, inputs);
        List<Operation> down = Recorder.record(migration::downgrade, inputs);
        return new Recording(
                Definitions.of(down).complete(up), Definitions.of(up).complete(down));
    }
}
