package dev.autogen.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What a command says of each tenant, for machines.
 *
 * <pre>{@code
 * {"version": 1,
 *  "tenants": [{"tenant": "acme", "state": "OK", "exit": 0, "revisions": ["27c6a30d7c24"], "rows": ["27c6a30d7c24"]},
 *              {"tenant": "globex", "state": "FAILED", "exit": 5, "problem": "…"}]}
 * }</pre>
 *
 * <p>A member has what the command says of one database, behind the tenant, the code {@code exit} that it would end with on this
 * one alone, and the same in a word: {@code OK}, {@code DIFFERENT}, {@code BEHIND}, {@code REFUSED}, {@code UNREACHABLE} or
 * {@code FAILED}. Where the command failed on it, there is the {@code problem} instead. {@code status} prints a list of databases,
 * in which each tenant is one.
 */
public final class TenantsJson {
    private final ObjectNode document = Json.document();
    private final ArrayNode tenants = document.putArray("tenants");

    /**
     * Adds a tenant.
     *
     * @param said what was said of it, a document of its own; a command may say nothing
     * @param problem why it failed
     */
    public void add(String tenant, String state, int exit, Optional<String> said, Optional<String> problem) {
        ObjectNode member =
                tenants.addObject().put("tenant", tenant).put("state", state).put("exit", exit);
        said.filter(text -> !text.isBlank()).ifPresent(text -> Json.putAll(text, member));
        problem.ifPresent(text -> member.put("problem", text));
    }

    /** The document, with a final line feed. */
    public String text() {
        return Json.write(document);
    }
}
