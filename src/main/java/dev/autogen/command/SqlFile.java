package dev.autogen.command;

import dev.autogen.database.Database;
import dev.autogen.dialect.ScriptStatement;
import dev.autogen.operation.Sql;
import dev.autogen.runtime.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of SQL that describes a schema.
 *
 * <p>It is given to the server as it is. Only where that fails it is cut into statements, to find the line.
 */
final class SqlFile {
    /** As pgjdbc prints it, in the reader's language, on a line of its own; in characters of the statement, from 1. */
    private static final Pattern POSITION = Pattern.compile("\\R +[^:\\n]+: (\\d+)(?=\\R|$)");

    private final Path file;
    private final String text;
    private final Workplace workplace;

    private SqlFile(Path file, String text, Workplace workplace) {
        this.file = file;
        this.text = text;
        this.workplace = workplace;
    }

    static SqlFile read(Path file, Workplace workplace) {
        try {
            return new SqlFile(file, Files.readString(file), workplace);
        } catch (IOException e) {
            throw UnusableSideException.unreadable(file, e);
        }
    }

    /**
     * A scratch database that holds it.
     *
     * @throws UnusableSqlFileException when the server rejects it
     */
    Database build(Database like) {
        Database scratch = workplace.emptyDatabase(like);
        try {
            workplace.apply(List.of(new Sql(text, Optional.empty())), scratch);
        } catch (OperationFailedException e) {
            throw located(e, like);
        }
        return scratch;
    }

    private UnusableSqlFileException located(OperationFailedException failure, Database like) {
        Database again = workplace.emptyDatabase(like);
        return Jdbc.on(again, "looking for the line that fails", connection -> {
            connection.setAutoCommit(false);
            pin(connection);
            for (ScriptStatement statement : workplace.dialect().statementsIn(text)) {
                try (Statement one = connection.createStatement()) {
                    one.setEscapeProcessing(false);
                    one.execute(statement.sql());
                } catch (SQLException e) {
                    return failure.sqlState().equals(e.getSQLState())
                            ? at(statement, e, failure)
                            : UnusableSqlFileException.somewhere(file, failure);
                }
            }
            return UnusableSqlFileException.somewhere(file, failure);
        });
    }

    private void pin(Connection connection) throws SQLException {
        try (PreparedStatement path =
                connection.prepareStatement("select set_config('search_path', quote_ident(?), false)")) {
            path.setString(1, workplace.settings().ownership().defaultSchema());
            path.execute();
        }
    }

    private UnusableSqlFileException at(ScriptStatement statement, SQLException e, OperationFailedException failure) {
        String message = String.valueOf(e.getMessage());
        Matcher position = POSITION.matcher(message);
        int offset = 0;
        if (position.find()) {
            // The server counts characters, Java the halves of some.
            int characters = Math.min(
                    Integer.parseInt(position.group(1)) - 1,
                    statement.sql().codePointCount(0, statement.sql().length()));
            offset = statement.sql().offsetByCodePoints(0, Math.max(0, characters));
        }
        int place = statement.start() + offset;
        int line = (int) text.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
        return UnusableSqlFileException.at(
                file, line, position.replaceFirst(""), text.split("\n", -1)[line - 1].strip(), failure);
    }
}
