package dev.autogen.command;

import dev.autogen.runtime.RevisionSql;
import dev.autogen.script.RevisionHeader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A revision as another tool is to carry it out, in parts that each have their own way back.
 *
 * @param header the revision
 * @param place its place among all revisions of the project, from 1
 * @param parts in order; none for a revision without steps
 * @param undoable whether the ways back of all parts are the way back of the revision
 */
record ExportedRevision(RevisionHeader header, int place, List<Step> parts, boolean undoable) {

    /**
     * A part of the way there.
     *
     * @param undo what takes it back; nothing where another part's does it
     */
    record Step(RevisionSql.Part part, Optional<RevisionSql.Part> undo) {}

    ExportedRevision {
        parts = List.copyOf(parts);
    }

    static ExportedRevision of(RevisionHeader header, int place, RevisionSql sql) {
        List<RevisionSql.Part> up = sql.upgrade();
        Optional<List<Optional<RevisionSql.Part>>> undo = sql.downgrade().flatMap(down -> undo(up, down));
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < up.size(); index++) {
            int place0 = index;
            steps.add(new Step(up.get(index), undo.flatMap(each -> each.get(place0))));
        }
        return new ExportedRevision(header, place, steps, undo.isPresent());
    }

    /** What takes each part back, where the halves of the revision are cut alike, or the way back is not cut at all. */
    private static Optional<List<Optional<RevisionSql.Part>>> undo(
            List<RevisionSql.Part> up, List<RevisionSql.Part> down) {
        List<RevisionSql.Part> lastFirst = new ArrayList<>(down);
        Collections.reverse(lastFirst);
        if (flags(up).equals(flags(lastFirst))) {
            return Optional.of(lastFirst.stream().map(Optional::of).toList());
        }
        boolean first = !up.isEmpty()
                && !up.get(0).outsideTransaction()
                && down.stream().noneMatch(RevisionSql.Part::outsideTransaction)
                && down.size() <= 1;
        List<Optional<RevisionSql.Part>> atFirst = new ArrayList<>(Collections.nCopies(up.size(), Optional.empty()));
        if (first) {
            atFirst.set(0, down.stream().findFirst());
        }
        return first ? Optional.of(atFirst) : Optional.empty();
    }

    private static List<Boolean> flags(List<RevisionSql.Part> parts) {
        return parts.stream().map(RevisionSql.Part::outsideTransaction).toList();
    }

    /** The identifier and message as part of a file's name. */
    String slug() {
        String words = header.id() + "_" + header.message();
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("_$", "");
    }

    String title() {
        return (header.id() + " " + header.message()).strip();
    }
}
