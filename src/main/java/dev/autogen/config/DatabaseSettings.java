package dev.autogen.config;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the database is and who logs in.
 *
 * @param url {@code embedded:16}, {@code jdbc:postgresql:…} or {@code jdbc:tc:postgresql:…}; may hold a password
 * @param user who logs in; empty where the URL says it or none is needed
 * @param password the user's password
 * @param role the role that each session takes, so that it owns what is made
 * @param initSql statements that run on each connection first
 * @param patience how long to try a server that does not answer yet; empty for once
 */
public record DatabaseSettings(
        String url,
        Optional<String> user,
        Optional<Secret> password,
        Optional<String> role,
        Optional<Secret> initSql,
        Optional<Duration> patience) {

    private static final Pattern PASSWORD_PARAMETER = Pattern.compile("(?i)([?&][^=&]*password=)[^&]*");
    private static final Pattern PASSWORD_OF_USER = Pattern.compile("(//[^/?#:@]*:)[^/?#]*@");

    /** The same at another place, with a login where these have none. */
    public DatabaseSettings at(String otherUrl, Optional<String> otherUser, Optional<Secret> otherPassword) {
        return new DatabaseSettings(
                otherUrl, user.or(() -> otherUser), password.or(() -> otherPassword), role, initSql, patience);
    }

    /** The URL for people, its passwords hidden. */
    public String printableUrl() {
        String withoutParameter = PASSWORD_PARAMETER.matcher(url).replaceAll(match -> match.group(1) + Secret.HIDDEN);
        return PASSWORD_OF_USER.matcher(withoutParameter).replaceAll(match -> match.group(1) + Secret.HIDDEN + "@");
    }

    @Override
    public String toString() {
        return "DatabaseSettings[url=" + printableUrl() + ", user=" + user + ", password=" + password + ", role=" + role
                + ", initSql=" + initSql + ", patience=" + patience + "]";
    }
}
