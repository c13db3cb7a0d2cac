package dev.autogen.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The setting that says where the database is.
 *
 * <p>{@code embedded:16} or {@code embedded:16/name} is a server of autogen's own, {@code jdbc:postgresql:…} a server of
 * the user's, {@code jdbc:tc:postgresql:16:///name} one that Testcontainers starts. No form shows a password when
 * printed.
 */
public sealed interface DatabaseUrl {

    /** The database and the user of an embedded server, unless the URL names another database. */
    String EMBEDDED_NAME = "autogen";

    <R> R accept(Visitor<R> visitor);

    /**
     * Reads the setting.
     *
     * @throws InvalidDatabaseUrlException where it has none of the three forms
     */
    static DatabaseUrl parse(String text) {
        String url = text.strip();
        if (url.startsWith("embedded:")) {
            return Embedded.parse(url);
        }
        if (url.startsWith("jdbc:tc:postgresql:")) {
            return new Container(url);
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new Server(url);
        }
        throw new InvalidDatabaseUrlException(url);
    }

    /**
     * A server of autogen's own.
     *
     * @param major PostgreSQL's major version
     * @param database the database on it, created when missing
     */
    record Embedded(int major, String database) implements DatabaseUrl {

        private static final Pattern FORM = Pattern.compile("embedded:([1-9][0-9]{0,2})(?:/([A-Za-z0-9_$-]{1,63}))?");

        private static Embedded parse(String url) {
            Matcher matcher = FORM.matcher(url);
            if (!matcher.matches()) {
                throw new InvalidDatabaseUrlException(url);
            }
            String database = matcher.group(2) == null ? EMBEDDED_NAME : matcher.group(2);
            return new Embedded(Integer.parseInt(matcher.group(1)), database);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.embedded(this);
        }

        @Override
        public String toString() {
            return "embedded:" + major + "/" + database;
        }
    }

    /** A server of the user's, by the URL that pgjdbc understands. */
    record Server(String jdbcUrl) implements DatabaseUrl {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.server(this);
        }

        @Override
        public String toString() {
            return Redaction.ofUrl(jdbcUrl);
        }
    }

    /** A server in a container, by the URL that Testcontainers understands. */
    record Container(String jdbcUrl) implements DatabaseUrl {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.container(this);
        }

        @Override
        public String toString() {
            return Redaction.ofUrl(jdbcUrl);
        }
    }

    /** What to do with each form. */
    interface Visitor<R> {
        R embedded(Embedded url);

        R server(Server url);

        R container(Container url);
    }
}
