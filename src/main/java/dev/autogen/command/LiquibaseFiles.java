package dev.autogen.command;

import dev.autogen.runtime.RevisionSql;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Revisions as formatted SQL of Liquibase: a changeset for each part, with its rollback.
 *
 * @see <a href="https://docs.liquibase.com/concepts/changelogs/sql-format.html">SQL format</a>
 */
final class LiquibaseFiles {
    /** What Liquibase takes for words of its own, wherever in a statement they stand. */
    private static final Pattern OF_LIQUIBASE = Pattern.compile(
            "(?im)^.*(?:--\\s*(?:liquibase|changeset|rollback|comment|precondition|validCheckSum|ignoreLines|property|include)"
                    + "|/\\*\\s*liquibase).*$");

    private LiquibaseFiles() {}

    /**
     * The texts by file name, which sort in the order to run them.
     *
     * @throws ExportException when Liquibase would take a part of a statement for its own
     */
    static Map<String, String> of(List<ExportedRevision> revisions) {
        Map<String, String> files = new TreeMap<>();
        for (ExportedRevision revision : revisions) {
            if (!revision.parts().isEmpty()) {
                files.put(String.format("%04d_%s.sql", revision.place(), revision.slug()), text(revision));
            }
        }
        return files;
    }

    private static String text(ExportedRevision revision) {
        StringBuilder text = new StringBuilder("--liquibase formatted sql\n");
        for (int index = 0; index < revision.parts().size(); index++) {
            String id = revision.header().id() + (revision.parts().size() == 1 ? "" : "-" + (index + 1));
            ExportedRevision.Step step = revision.parts().get(index);
            text.append("\n--changeset autogen:").append(id);
            text.append(" splitStatements:false rollbackSplitStatements:false stripComments:false");
            text.append(step.part().outsideTransaction() ? " runInTransaction:false\n" : "\n");
            text.append("--comment: ").append(revision.title()).append('\n');
            text.append(checked(revision, step.part()));
            text.append(rollback(revision, step));
        }
        return text.toString();
    }

    private static String rollback(ExportedRevision revision, ExportedRevision.Step step) {
        if (!revision.undoable()) {
            return "";
        }
        return step.undo()
                .map(part -> checked(revision, part)
                        .lines()
                        .map(line -> "--rollback " + line + "\n")
                        .collect(Collectors.joining()))
                .orElse("--rollback empty\n");
    }

    private static String checked(ExportedRevision revision, RevisionSql.Part part) {
        OF_LIQUIBASE.matcher(part.sql()).results().findFirst().ifPresent(line -> {
            throw ExportException.mistakable(
                    revision.header().id(), line.group().strip());
        });
        return part.sql();
    }
}
