package dev.autogen.script;

import dev.autogen.schema.AutogenException;
import java.io.IOException;

/** A file of SQL that a revision names and that cannot be read. */
public final class SqlFileException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String revision;
    private final String file;

    private SqlFileException(RevisionHeader revision, String file, String problem) {
        super(
                Kind.USAGE,
                "Revision " + revision.id() + " (" + revision.location() + ") asks for the SQL file " + file + ", "
                        + problem);
        this.revision = revision.id();
        this.file = file;
    }

    static SqlFileException missing(RevisionHeader revision, Class<?> type, String file) {
        String beside = revision.source()
                .filter(source -> !file.startsWith("/"))
                .map(source -> " neither beside " + source.getFileName() + " nor")
                .orElse(" not");
        String resource =
                file.startsWith("/") ? file.substring(1) : type.getPackageName().replace('.', '/') + "/" + file;
        return new SqlFileException(
                revision,
                file,
                "which is" + beside + " on the class path as " + resource + "; put it there, or correct the name.");
    }

    static SqlFileException unreadable(RevisionHeader revision, String file, IOException cause) {
        SqlFileException result =
                new SqlFileException(revision, file, "which cannot be read: " + cause + "; check its permissions.");
        result.initCause(cause);
        return result;
    }

    /** The identifier of the revision. */
    public String revision() {
        return revision;
    }

    /** The name that the revision gives. */
    public String file() {
        return file;
    }
}
