package dev.autogen.schema;

import java.util.List;

/**
 * Privileges that somebody else than the owner has on an object.
 *
 * @param role who has them; {@code public} is everybody
 * @param privileges what they are, such as {@code SELECT}, or {@code SELECT (name)} on a column
 * @param grantable whether the role may pass them on
 * @see <a href="https://www.postgresql.org/docs/current/ddl-priv.html">Privileges</a>
 */
public record Grant(String role, List<String> privileges, boolean grantable) {

    /** Who stands for everybody. */
    public static final String EVERYBODY = "public";

    public Grant {
        privileges = List.copyOf(privileges);
    }
}
