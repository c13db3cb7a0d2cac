package dev.autogen.framework;

import java.util.Optional;

/**
 * The database that the application's configuration names.
 *
 * @param url as JDBC understands it; may hold a password
 * @param user who logs in
 * @param password the user's password
 * @param origin the file or variable that the URL is from
 */
public record DataSource(String url, Optional<String> user, Optional<String> password, String origin) {

    /** Whether it is a PostgreSQL, by its driver's or Testcontainers' URL, and all of its URL is known. */
    boolean isUsable() {
        return whyUnusable().isEmpty();
    }

    Optional<String> whyUnusable() {
        if (url.contains("${")) {
            return Optional.of("the URL from " + origin + " refers to a variable that is not set, so it is not used");
        }
        boolean postgres = url.startsWith("jdbc:postgresql:") || url.startsWith("jdbc:tc:postgresql:");
        return postgres
                ? Optional.empty()
                : Optional.of(
                        "the database from " + origin + " is no PostgreSQL but " + product() + ", so it is not used");
    }

    /** The product that the URL names, such as {@code h2}. */
    String product() {
        String[] parts = url.split(":", 3);
        return parts.length > 2 ? parts[1] : "unknown";
    }

    @Override
    public String toString() {
        return "DataSource[" + product() + " from " + origin + "]";
    }
}
