package dev.autogen.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.autogen.report.RevisionLine.Mark;
import java.util.List;

/**
 * Lists of revisions for machines.
 *
 * <pre>{@code
 * {"version": 1,
 *  "revisions": [{"id": "27c6a30d7c24", "message": "Add account table",
 *                 "revises": ["8d0a41c2b7e9"], "dependsOn": [], "branches": ["lib"], "children": [],
 *                 "head": true, "effectiveHead": false, "current": false, "branchPoint": false, "mergePoint": false,
 *                 "destructive": false, "hibernate": "7.4.1.Final",
 *                 "file": "src/main/java/migrations/R27c6a30d7c24_AddAccountTable.java"}]}
 * }</pre>
 *
 * <p>A baseline that stands for others has {@code "replaces": ["…"]}, and {@code "unfinished": true} as long as those are
 * there, which have {@code "replaced": true} where they are listed. {@code hibernate} is there where a Hibernate read the entities. {@code branches} prints branch points, each with what
 * revises it in full: {@code {"version": 1, "branchPoints": [{"revision": {…}, "branches": [{…}, {…}]}]}}.
 */
public final class RevisionsJson {

    private RevisionsJson() {}

    /** A list of revisions, with a final line feed. */
    public static String of(List<RevisionLine> revisions) {
        ObjectNode document = Json.document();
        list(document.putArray("revisions"), revisions);
        return Json.write(document);
    }

    /** A list of branch points, with a final line feed. */
    public static String ofBranches(List<BranchPoint> points) {
        ObjectNode document = Json.document();
        ArrayNode array = document.putArray("branchPoints");
        for (BranchPoint point : points) {
            ObjectNode node = array.addObject();
            node.set("revision", revision(point.revision()));
            list(node.putArray("branches"), point.branches());
        }
        return Json.write(document);
    }

    private static void list(ArrayNode array, List<RevisionLine> revisions) {
        revisions.forEach(line -> array.add(revision(line)));
    }

    private static ObjectNode revision(RevisionLine line) {
        ObjectNode node = Json.object().put("id", line.id()).put("message", line.message());
        line.revises().forEach(node.putArray("revises")::add);
        line.dependsOn().forEach(node.putArray("dependsOn")::add);
        line.branches().forEach(node.putArray("branches")::add);
        line.children().forEach(node.putArray("children")::add);
        if (!line.replaces().isEmpty()) {
            line.replaces().forEach(node.putArray("replaces")::add);
            node.put("unfinished", line.marks().contains(Mark.UNFINISHED_BASELINE));
        }
        if (line.marks().contains(Mark.REPLACED)) {
            node.put("replaced", true);
        }
        node.put("head", line.marks().contains(Mark.HEAD))
                .put("effectiveHead", line.marks().contains(Mark.EFFECTIVE_HEAD))
                .put("current", line.marks().contains(Mark.CURRENT))
                .put("branchPoint", line.marks().contains(Mark.BRANCH_POINT))
                .put("mergePoint", line.marks().contains(Mark.MERGE_POINT))
                .put("destructive", line.destructive());
        line.hibernate().ifPresent(version -> node.put("hibernate", version));
        return node.put("file", line.file());
    }
}
