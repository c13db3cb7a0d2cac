package dev.autogen.render;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The Javadoc at the head of a revision class. */
final class Header {
    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{Ll}[\\p{Ll}'’-]*[.,:;!?…]*(?=\\s|$)");

    private Header() {}

    static String javadoc(RevisionSource source) {
        List<String> lines = new ArrayList<>(CommentText.javadocLines(sentence(source)));
        lines.add("");
        lines.addAll(CommentText.wrap("<p>" + place(source) + " " + origin(source)));
        change(source).ifPresent(change -> {
            lines.add("");
            lines.addAll(CommentText.wrap("<p>" + change));
        });
        if (!source.replaces().isEmpty()) {
            lines.add("");
            lines.addAll(CommentText.wrap("<p>Replaces " + CommentText.javadoc(String.join(", ", source.replaces()))
                    + ", whose steps it has."));
        }
        lines.addAll(notRestored(source));
        return String.join("\n", lines);
    }

    private static List<String> notRestored(RevisionSource source) {
        if (source.notRestored().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", "<p>The downgrade does not bring back:", "", "<ul>"));
        source.notRestored().forEach(what -> lines.addAll(CommentText.wrap("<li>" + CommentText.javadoc(what))));
        lines.add("</ul>");
        return lines;
    }

    /** A new Hibernate asks for another schema of the same entities, which a reviewer would look for in vain there. */
    private static Optional<String> change(RevisionSource source) {
        return source.hibernateVersion().flatMap(now -> source.formerHibernate()
                .filter(former -> !former.equals(now))
                .map(former -> "Hibernate " + CommentText.javadoc(former) + " → " + CommentText.javadoc(now)
                        + ": differences may come from it rather than from the entities."));
    }

    private static String sentence(RevisionSource source) {
        String message = source.message().isBlank()
                ? "Revision " + source.id()
                : source.message().strip();
        String begun = capitalised(message);
        return begun.matches("(?s).*[.!?…]") ? begun : begun + ".";
    }

    /** A first word with a capital letter, unless it is a name such as {@code shelf_mark} or {@code iPhone}. */
    private static String capitalised(String message) {
        return PLAIN_WORD.matcher(message).lookingAt()
                ? message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1)
                : message;
    }

    private static String place(RevisionSource source) {
        return source.revises().isEmpty()
                ? "The first revision."
                : "Revises " + CommentText.javadoc(String.join(", ", source.revises())) + ".";
    }

    private static String origin(RevisionSource source) {
        String by = source.hibernateVersion()
                .map(version -> source.autogenVersion() + " with Hibernate " + version)
                .orElse(source.autogenVersion());
        return "Created " + source.created().truncatedTo(ChronoUnit.SECONDS) + " by autogen " + CommentText.javadoc(by)
                + ".";
    }
}
