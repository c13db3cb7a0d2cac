package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.AutogenException;

/** A piece of SQL in a mapping that autogen cannot take apart. */
final class UnreadableSqlException extends AutogenException {
    private static final long serialVersionUID = 1L;

    UnreadableSqlException(String sql, String found) {
        super(Kind.USAGE, "autogen cannot read the SQL '%s' of a mapping: it did not expect %s".formatted(sql, found));
    }

    private UnreadableSqlException(String place, UnreadableSqlException cause) {
        super(Kind.USAGE, place + ": " + cause.getMessage(), cause);
    }

    UnreadableSqlException at(String place) {
        return new UnreadableSqlException(place, this);
    }
}
