package dev.autogen.runtime;

import dev.autogen.script.RowChange;
import dev.autogen.script.Stamp;
import java.util.SortedSet;

/**
 * A change of the version rows.
 *
 * @param subject the revision that it belongs to, or the words for several
 * @param failure what has not happened where it cannot be made
 * @param before the rows that have to be there
 * @param after the rows that are there then
 */
record VersionMove(String subject, String failure, SortedSet<String> before, SortedSet<String> after) {

    static VersionMove of(LoadedStep step) {
        return new VersionMove(
                step.id(),
                "Revision " + step.id() + " was not applied",
                step.step().before(),
                step.step().after());
    }

    static VersionMove of(Stamp stamp) {
        return new VersionMove("the stamp", "The database was not stamped", stamp.before(), stamp.after());
    }

    RowChange change() {
        return RowChange.between(before, after);
    }
}
