package dev.autogen.operation;

import java.util.Optional;

/**
 * Runs SQL that somebody wrote.
 *
 * @param statement one or more statements
 * @param undo what takes their effect back; without it they cannot be undone
 */
public record Sql(String statement, Optional<String> undo) implements Operation {

    private String firstLine() {
        return statement.strip().lines().findFirst().orElse("");
    }

    @Override
    public Operation reverse() {
        return undo.<Operation>map(text -> new Sql(text, Optional.of(statement)))
                .orElseGet(() -> new Irreversible("no undo was given for this SQL: " + firstLine()));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitSql(this);
    }
}
