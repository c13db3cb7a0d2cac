package dev.autogen.database;

/** A server that refuses the user or the password. */
public final class LoginRefusedException extends DatabaseUnreachableException {
    private static final long serialVersionUID = 1L;

    LoginRefusedException(String url, String reason) {
        super(
                url,
                "Database " + Redaction.ofUrl(url) + " refused the login: " + reason
                        + "; check the settings of user and password, and the server's pg_hba.conf.");
    }
}
