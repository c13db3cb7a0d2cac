package dev.autogen.report;

import dev.autogen.operation.PlannedOperation;
import dev.autogen.schema.ObjectPath;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What a comparison found, after the rewriters.
 *
 * @param wanted the side that is asked for, such as {@code the entities}
 * @param found the side that it was held against, such as {@code the database embedded:16}; without a secret
 * @param operations what would make the second side equal to the first, in the order to run
 * @param withheld what would, had a rewriter not taken it out
 * @param unsettled differences that no operation settles, a line each
 * @param leftOut what the team's rules left out, by rule
 * @param notOurs what only the second side has and autogen leaves alone
 * @param notes what is worth saying and no difference, a line each
 * @param details the same for those who want to know everything
 * @param renames what a drop and an addition among the operations may have been meant as, a line each
 * @param strict whether what is withheld counts as a difference
 * @param locations where in the project's sources differences come from, as far as that is known
 */
public record Verdict(
        String wanted,
        String found,
        List<PlannedOperation> operations,
        List<PlannedOperation> withheld,
        List<String> unsettled,
        List<LeftOut> leftOut,
        List<ObjectPath> notOurs,
        List<String> notes,
        List<String> details,
        List<String> renames,
        boolean strict,
        Locations locations) {

    public Verdict {
        operations = List.copyOf(operations);
        withheld = List.copyOf(withheld);
        unsettled = List.copyOf(unsettled);
        leftOut = List.copyOf(leftOut);
        notOurs = List.copyOf(notOurs);
        notes = List.copyOf(notes);
        details = List.copyOf(details);
        renames = List.copyOf(renames);
    }

    /** A verdict that knows nothing of rules, sources and renames. */
    public Verdict(
            String wanted,
            String found,
            List<PlannedOperation> operations,
            List<PlannedOperation> withheld,
            List<String> unsettled,
            List<ObjectPath> notOurs,
            List<String> notes,
            List<String> details,
            boolean strict) {
        this(
                wanted,
                found,
                operations,
                withheld,
                unsettled,
                List.of(),
                notOurs,
                notes,
                details,
                List.of(),
                strict,
                Locations.none());
    }

    /** The same with the lines that differences come from. */
    public Verdict located(Locations found) {
        return with(operations, leftOut, renames, found);
    }

    public Verdict withOperations(List<PlannedOperation> value) {
        return with(value, leftOut, renames, locations);
    }

    public Verdict withRenames(List<String> value) {
        return with(operations, leftOut, value, locations);
    }

    public Verdict withLeftOut(List<LeftOut> value) {
        return with(operations, value, renames, locations);
    }

    /** The same with more that is worth saying. */
    public Verdict withNotes(List<String> more) {
        return new Verdict(
                wanted,
                found,
                operations,
                withheld,
                unsettled,
                leftOut,
                notOurs,
                Stream.concat(notes.stream(), more.stream()).toList(),
                details,
                renames,
                strict,
                locations);
    }

    private Verdict with(
            List<PlannedOperation> steps, List<LeftOut> groups, List<String> candidates, Locations places) {
        return new Verdict(
                wanted, found, steps, withheld, unsettled, groups, notOurs, notes, details, candidates, strict, places);
    }

    /** Whether nothing counts as a difference. */
    public boolean same() {
        return operations.isEmpty() && unsettled.isEmpty() && (withheld.isEmpty() || !strict);
    }

    /** The differences in words, each once however many steps it takes. */
    public List<String> differences() {
        return reasons(operations);
    }

    /** How many differences there are of each kind, such as {@code unexpected index} and {@code changed column type}. */
    public SortedMap<String, Integer> groups() {
        return DifferenceGroups.of(differences());
    }

    /** What is withheld in words, each once. */
    public List<String> withheldDifferences() {
        return reasons(withheld);
    }

    /** The data that goes when the operations are carried out, a line each. */
    public List<String> destroyed() {
        return operations.stream()
                .flatMap(planned -> planned.destroys().stream())
                .distinct()
                .toList();
    }

    /** The same, silent about the data that goes and how it might be kept. */
    public Verdict withoutDestroyed() {
        return withOperations(operations.stream()
                        .map(planned -> planned.withDestroys(List.of()))
                        .toList())
                .withRenames(List.of());
    }

    /** All that is worth saying and no difference. */
    public List<String> allNotes() {
        return Stream.concat(notes.stream(), details.stream()).toList();
    }

    /** How many differences count. */
    public int count() {
        return differences().size()
                + unsettled.size()
                + (strict ? withheldDifferences().size() : 0);
    }

    /** What only makes way for a difference and comes back is none. */
    private static List<String> reasons(List<PlannedOperation> operations) {
        List<String> all =
                operations.stream().map(PlannedOperation::reason).distinct().toList();
        List<String> differences =
                all.stream().filter(reason -> !reason.startsWith("around ")).toList();
        return differences.isEmpty() ? all : differences;
    }
}
