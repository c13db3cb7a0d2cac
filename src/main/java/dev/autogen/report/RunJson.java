package dev.autogen.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What commands that change something have done, for machines.
 *
 * <p>{@code upgrade} and {@code downgrade} print {@code {"version": 1, "revisions": ["27c6a30d7c24"], "rows":
 * ["27c6a30d7c24"]}}: what was carried out or undone, in order, and where the database is now. {@code stamp} prints the same,
 * with {@code "before"} and {@code "after"} for the rows. {@code revision} and {@code merge} print {@code {"version": 1, "id":
 * "27c6a30d7c24", "file": "src/main/java/migrations/…"}}, without both where nothing differs, and with {@code "source"} in
 * the place of the file on a dry run. {@code bootstrap} prints {@code {"version": 1, "created": ["missing table account"],
 * "rows": ["27c6a30d7c24"], "byHand": []}}, where {@code byHand} are the revisions with steps that it left out, and
 * {@code print} prints {@code {"version": 1, "code": "op.createTable(…);\n"}}. {@code export} prints {@code {"version": 1,
 * "files": ["migrations/V0001__27c6a30d7c24_add_account.sql"], "withoutUndo": []}}. {@code adopt} prints {@code {"version": 1, "revision":
 * "27c6a30d7c24", "rows": ["27c6a30d7c24"], "equal": true, "differences": [], "stamped": true, "notHeld": []}} without a
 * revision for the base, and with {@code "file"} or {@code "source"} where a first revision is written or shown. {@code rebase} prints
 * {@code {"version": 1, "revision": "27c6a30d7c24", "onto": "8d0a41c2b7e9", "moved": ["27c6a30d7c24"], "file": "…"}}. {@code squash}
 * prints {@code {"version": 1, "id": "27c6a30d7c24", "replaces": ["8d0a41c2b7e9", "978957b91386"], "file": "…"}}, with {@code
 * "source"} in the place of the file on a dry run, and with {@code --finish} {@code {"version": 1, "baselines":
 * ["27c6a30d7c24"], "deleted": ["…"]}}.
 */
public final class RunJson {

    private RunJson() {}

    /** A run, with a final line feed. */
    public static String ofRun(List<String> revisions, List<String> rows) {
        ObjectNode document = Json.document();
        revisions.forEach(document.putArray("revisions")::add);
        rows.forEach(document.putArray("rows")::add);
        return Json.write(document);
    }

    /** A stamp, with a final line feed. */
    public static String ofStamp(List<String> before, List<String> after) {
        ObjectNode document = Json.document();
        before.forEach(document.putArray("before")::add);
        after.forEach(document.putArray("after")::add);
        return Json.write(document);
    }

    /** A bootstrap, with a final line feed. */
    public static String ofBootstrap(List<String> created, List<String> rows, List<String> byHand) {
        ObjectNode document = Json.document();
        created.forEach(document.putArray("created")::add);
        rows.forEach(document.putArray("rows")::add);
        byHand.forEach(document.putArray("byHand")::add);
        return Json.write(document);
    }

    /** Files for another tool and the revisions without a way back, with a final line feed. */
    public static String ofExport(List<String> files, List<String> withoutUndo) {
        ObjectNode document = Json.document();
        files.forEach(document.putArray("files")::add);
        withoutUndo.forEach(document.putArray("withoutUndo")::add);
        return Json.write(document);
    }

    /**
     * What an adoption found, with a final line feed.
     *
     * @param revision the revision that equals the database or comes nearest to it
     * @param differences what is different there
     */
    public static String ofAdoption(
            Optional<String> revision,
            List<String> rows,
            List<String> differences,
            boolean stamped,
            Optional<String> file,
            Optional<String> source,
            List<String> notHeld) {
        ObjectNode document = Json.document();
        revision.ifPresent(id -> document.put("revision", id));
        rows.forEach(document.putArray("rows")::add);
        document.put("equal", differences.isEmpty());
        differences.forEach(document.putArray("differences")::add);
        document.put("stamped", stamped);
        file.ifPresent(value -> document.put("file", value));
        source.ifPresent(value -> document.put("source", value));
        notHeld.forEach(document.putArray("notHeld")::add);
        return Json.write(document);
    }

    /** A branch that was moved, with a final line feed. */
    public static String ofRebase(String revision, String onto, List<String> moved, String file) {
        ObjectNode document = Json.document().put("revision", revision).put("onto", onto);
        moved.forEach(document.putArray("moved")::add);
        return Json.write(document.put("file", file));
    }

    /** A baseline, with a final line feed. */
    public static String ofSquash(String id, List<String> replaces, Optional<String> file, Optional<String> source) {
        ObjectNode document = Json.document().put("id", id);
        replaces.forEach(document.putArray("replaces")::add);
        file.ifPresent(value -> document.put("file", value));
        source.ifPresent(value -> document.put("source", value));
        return Json.write(document);
    }

    /** The files that are no longer needed for baselines, with a final line feed. */
    public static String ofFinish(List<String> baselines, List<String> deleted) {
        ObjectNode document = Json.document();
        baselines.forEach(document.putArray("baselines")::add);
        deleted.forEach(document.putArray("deleted")::add);
        return Json.write(document);
    }

    /** Calls of operations, with a final line feed. */
    public static String ofCode(String code) {
        return Json.write(Json.document().put("code", code));
    }

    /** A new revision, with a final line feed. */
    public static String ofRevision(Optional<String> id, Optional<String> file, Optional<String> source) {
        ObjectNode document = Json.document();
        id.ifPresent(value -> document.put("id", value));
        file.ifPresent(value -> document.put("file", value));
        source.ifPresent(value -> document.put("source", value));
        return Json.write(document);
    }
}
