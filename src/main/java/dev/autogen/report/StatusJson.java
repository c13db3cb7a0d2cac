package dev.autogen.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * How databases stand, for machines.
 *
 * <pre>{@code
 * {"version": 1,
 *  "databases": [{"environment": "staging", "name": "orders", "database": "jdbc:postgresql://db/app",
 *                 "state": "DIRTY", "rows": ["27c6a30d7c24"], "unknown": [], "pending": [],
 *                 "unfinished": "8d0a41c2b7e9", "drift": ["unexpected index account.account_nick_idx"],
 *                 "lockHolder": "process 4711 (autogen)", "problem": "…"}]}
 * }</pre>
 *
 * <p>{@code state} is one of {@code OK}, {@code BEHIND}, {@code AHEAD}, {@code DIRTY} and {@code UNREACHABLE}.
 * {@code environment}, {@code name} (of one of several databases), {@code tenant} (a schema; a database with tenants has a member for each), {@code unfinished}, {@code lockHolder} and {@code problem} are there where there is something to say,
 * {@code drift} where it was looked for.
 */
public final class StatusJson {

    private StatusJson() {}

    /** The document, with a final line feed. */
    public static String of(List<DatabaseStatus> databases) {
        ObjectNode document = Json.document();
        ArrayNode array = document.putArray("databases");
        databases.forEach(status -> add(array.addObject(), status));
        return Json.write(document);
    }

    private static void add(ObjectNode node, DatabaseStatus status) {
        status.environment().ifPresent(name -> node.put("environment", name));
        status.name().ifPresent(name -> node.put("name", name));
        status.tenant().ifPresent(schema -> node.put("tenant", schema));
        node.put("database", status.database()).put("state", status.state().name());
        status.rows().forEach(node.putArray("rows")::add);
        status.unknown().forEach(node.putArray("unknown")::add);
        status.pending().forEach(node.putArray("pending")::add);
        status.unfinished().ifPresent(revision -> node.put("unfinished", revision));
        status.drift().ifPresent(differences -> differences.forEach(node.putArray("drift")::add));
        status.lockHolder().ifPresent(holder -> node.put("lockHolder", holder));
        status.problem().ifPresent(problem -> node.put("problem", problem));
    }
}
