package dev.autogen.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a command says of each of several databases, for machines.
 *
 * <pre>{@code
 * {"version": 1,
 *  "databases": [{"name": "orders", "revisions": ["27c6a30d7c24"], "rows": ["27c6a30d7c24"]},
 *                {"name": "billing", "problem": "…"}]}
 * }</pre>
 *
 * <p>A member has what the command says of one database, with its name in front. Where the command failed on it, there is the
 * {@code problem} instead; a command that stops there has no member for those that it did not come to.
 */
public final class DatabasesJson {
    private final ObjectNode document = Json.document();
    private final ArrayNode databases = document.putArray("databases");

    /** Adds what was said of a database, a document of its own. */
    public void add(String name, String said) {
        Json.putAll(said, databases.addObject().put("name", name));
    }

    /** Adds why nothing can be said of a database. */
    public void addProblem(String name, String problem) {
        databases.addObject().put("name", name).put("problem", problem);
    }

    /** The document, with a final line feed. */
    public String text() {
        return Json.write(document);
    }
}
