package dev.autogen.render;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The Javadoc at the head of a revision class. */
final class Header {
    private Header() {}

    static String javadoc(RevisionSource source) {
        List<String> lines = new ArrayList<>(CommentText.javadocLines(sentence(source)));
        lines.add("");
        lines.addAll(CommentText.wrap("<p>" + place(source) + " " + origin(source)));
        return String.join("\n", lines);
    }

    private static String sentence(RevisionSource source) {
        String message = source.message().isBlank()
                ? "Revision " + source.id()
                : source.message().strip();
        return message.matches("(?s).*[.!?…]") ? message : message + ".";
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
