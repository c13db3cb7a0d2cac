package dev.autogen.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A revision that a run left half way, for people and machines.
 *
 * <p>{@code repair} prints as JSON {@code {"version": 1, "halfDone": {"revision": "27c6a30d7c24", "direction": "upgrade",
 * "since": "2026-11-21T10:00:00Z", "finishedOperations": 1, "changed": false, "steps": [{"stage": "done", "sql": "…"}]}}},
 * without {@code halfDone} where there is none. Stages are {@code done}, {@code next} and {@code left}.
 *
 * @param revision its identifier
 * @param direction {@code upgrade} or {@code downgrade}
 * @param since when its last finished part was written down
 * @param finishedOperations how many of its operations are finished
 * @param changed whether it is no longer what it was then, so that a run cannot go on with it
 * @param steps its statements as they are now; none when the project has no such revision
 */
public record HalfDoneReport(
        String revision, String direction, Instant since, int finishedOperations, boolean changed, List<Step> steps) {

    public HalfDoneReport {
        steps = List.copyOf(steps);
    }

    /**
     * A statement of it.
     *
     * @param stage {@code done}, {@code next} or {@code left}
     */
    public record Step(String stage, String sql) {}

    /** What it is and what can be done, a line each. */
    public static List<String> lines(Optional<HalfDoneReport> found) {
        return found.map(HalfDoneReport::lines).orElse(List.of("No revision is half done."));
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("The " + direction + " of revision " + revision + " was cut short after " + finishedOperations
                + (finishedOperations == 1 ? " operation" : " operations") + ", at " + since + ".");
        if (steps.isEmpty()) {
            lines.add("The project has no such revision.");
        } else if (changed) {
            lines.add("The revision is no longer what it was then; as it is now, it has:");
        }
        for (Step step : steps) {
            lines.add(String.format("  %-4s  %s", step.stage(), firstLine(step.sql())));
        }
        lines.add(
                changed
                        ? "Put the revision back as it was, and its " + direction
                                + " goes on; or mend the database by hand."
                        : "Its " + direction + " goes on from there: run it again. Or mend the database by hand.");
        lines.add("Then say which it is: autogen repair --done, when all of it is there; autogen repair --undone, when"
                + " nothing of it is.");
        return lines;
    }

    private static String firstLine(String sql) {
        List<String> lines = sql.strip().lines().toList();
        return lines.isEmpty() ? "" : lines.get(0) + (lines.size() > 1 ? " …" : "");
    }

    /** The same as JSON, with a final line feed. */
    public static String json(Optional<HalfDoneReport> found) {
        ObjectNode document = Json.document();
        found.ifPresent(halfDone -> halfDone.write(document.putObject("halfDone")));
        return Json.write(document);
    }

    private void write(ObjectNode node) {
        node.put("revision", revision)
                .put("direction", direction)
                .put("since", since.toString())
                .put("finishedOperations", finishedOperations)
                .put("changed", changed);
        ArrayNode array = node.putArray("steps");
        steps.forEach(step -> array.addObject().put("stage", step.stage()).put("sql", step.sql()));
    }
}
