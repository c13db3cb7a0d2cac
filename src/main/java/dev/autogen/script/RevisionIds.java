package dev.autogen.script;

import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** A source of identifiers for new revisions: twelve random hexadecimal digits. */
public final class RevisionIds {
    private static final Set<String> WORDS = Set.of("head", "heads", "base", "current");
    private static final Pattern ALLOWED = Pattern.compile("[^@\\-+:\\s\\p{Cntrl}]+");
    private static final Pattern CHOSEN = Pattern.compile("[A-Za-z0-9_]{1,64}");
    private static final Pattern RESERVED = Pattern.compile("(?i)con|prn|aux|nul|(com|lpt)[0-9]");
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
     * <p>It becomes part of a file's name, so less is allowed than in a revision that is there already.
     *
     * @throws InvalidRevisionIdException when a file or a command could not name it
     */
    public static String chosen(String id) {
        if (!CHOSEN.matcher(id).matches() || RESERVED.matcher(id).matches() || WORDS.contains(id)) {
            throw InvalidRevisionIdException.chosen(id);
        }
        return id;
    }

    static void check(String id, String where) {
        if (!isAllowed(id)) {
            throw new InvalidRevisionIdException(id, where);
        }
    }

    /** Whether a revision or a branch may be called so. */
    static boolean isAllowed(String name) {
        return ALLOWED.matcher(name).matches() && !WORDS.contains(name);
    }
}
