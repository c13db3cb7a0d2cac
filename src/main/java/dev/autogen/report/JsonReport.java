package dev.autogen.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.autogen.operation.OperationDescription;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.schema.ObjectPath;
import java.util.List;

/**
 * A verdict for machines.
 *
 * <pre>{@code
 * {"version": 1,
 *  "wanted": "the entities", "found": "the database embedded:16",
 *  "same": false, "strict": false,
 *  "groups": {"missing table": 1},
 *  "differences": [{"reason": "missing table account: sample.Account", "operation": "create table account",
 *                   "destroys": [], "source": "sample.Account", "file": "src/main/java/sample/Account.java", "line": 12}],
 *  "withheld": [],
 *  "renames": ["rename column author.nick to pen_name"],
 *  "unsettled": ["missing partition reading_2026 (…)"],
 *  "leftOut": [{"rule": "compare.ignore {name = \"legacy_*\"}", "count": 1,
 *               "differences": ["missing column legacy_a.b text: sample.A#b"]}],
 *  "notOurs": [{"kind": "table", "name": "legacy"}],
 *  "notes": ["…"]}
 * }</pre>
 *
 * <p>{@code groups} counts the differences by kind. What is {@code unsettled} differs and no step settles it.
 * {@code leftOut} tells what rules of the settings left out, so that it counts nowhere else.
 * {@code differences} and {@code withheld} hold a member for each step, in the order to run; several steps may have the same
 * reason. {@code destroys} says what data goes with a step, and {@code renames} what a drop and an addition may have been
 * meant as.
 * {@code source}, {@code file} and {@code line} are there when the line is known. A name in the default schema has no schema.
 */
public final class JsonReport {

    private JsonReport() {}

    /** The document, with a final line feed. */
    public static String of(Verdict verdict) {
        ObjectNode document = Json.document()
                .put("wanted", verdict.wanted())
                .put("found", verdict.found())
                .put("same", verdict.same())
                .put("strict", verdict.strict());
        verdict.groups().forEach(document.putObject("groups")::put);
        steps(document.putArray("differences"), verdict.operations(), verdict.locations());
        steps(document.putArray("withheld"), verdict.withheld(), verdict.locations());
        verdict.renames().forEach(document.putArray("renames")::add);
        verdict.unsettled().forEach(document.putArray("unsettled")::add);
        leftOut(document.putArray("leftOut"), verdict.leftOut());
        objects(document.putArray("notOurs"), verdict.notOurs());
        verdict.allNotes().forEach(document.putArray("notes")::add);
        return Json.write(document);
    }

    private static void steps(ArrayNode array, List<PlannedOperation> operations, Locations locations) {
        for (PlannedOperation planned : operations) {
            ObjectNode step = array.addObject()
                    .put("reason", planned.reason())
                    .put("operation", OperationDescription.of(planned.operation()));
            planned.destroys().forEach(step.putArray("destroys")::add);
            locations.of(planned.reason()).ifPresent(place -> step.put("source", Locations.source(planned.reason()))
                    .put("file", place.file())
                    .put("line", place.line()));
        }
    }

    private static void leftOut(ArrayNode array, List<LeftOut> groups) {
        for (LeftOut group : groups) {
            ObjectNode member = array.addObject()
                    .put("rule", group.rule())
                    .put("count", group.differences().size());
            group.differences().forEach(member.putArray("differences")::add);
        }
    }

    private static void objects(ArrayNode array, List<ObjectPath> paths) {
        for (ObjectPath path : paths) {
            array.addObject()
                    .put("kind", path.kind().words())
                    .put(
                            "name",
                            path.object() + path.part().map(part -> "." + part).orElse(""));
        }
    }
}
