package dev.autogen.script;

import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** A source of identifiers for new revisions: twelve random hexadecimal digits. */
public final class RevisionIds {
    private static final Set<String> WORDS = Set.of("head", "heads", "base", "current");
    private static final Pattern ALLOWED = Pattern.compile("[^@\\-+:\\s\\p{Cntrl}]+");
    private static final long BOUND = 1L << 48;

    private final RandomGenerator random;

    public RevisionIds(RandomGenerator random) {
        this.random = random;
    }

    /** The next identifier; unlike any other for all practical purposes. */
    public String next() {
        return String.format("%012x", random.nextLong(BOUND));
    }

    /**
     * An identifier that somebody chose.
     *
     * @throws InvalidRevisionIdException when it could not be told from the arithmetic of identifiers
     */
    public static String chosen(String id) {
        check(id, "--rev-id");
        return id;
    }

    static void check(String id, String where) {
        if (!ALLOWED.matcher(id).matches() || WORDS.contains(id)) {
            throw new InvalidRevisionIdException(id, where);
        }
    }
}
