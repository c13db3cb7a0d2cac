package dev.autogen.dialect.postgres;

import dev.autogen.dialect.InspectionScope;
import dev.autogen.dialect.InvalidFragmentException;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses where PostgreSQL is asked, and asks again elsewhere or more slowly when it does not work.
 *
 * <p>First all at once on the live server. Where that fails: with the schemas of extensions on the path, then piece by piece
 * to find the fault. What the live database cannot build because it lacks something, or because it takes no temporary
 * objects, is built on the scratch database.
 */
final class Judge {

    /** Undefined objects, functions, tables and schemas; read-only; no privilege; out of locks; an event trigger's no. */
    private static final Set<String> ELSEWHERE =
            Set.of("42704", "42883", "42P01", "3F000", "25006", "42501", "53200", "P0001");

    private final Venue live;
    private final Venue scratch;
    private final InspectionScope scope;

    Judge(Venue live, Venue scratch, InspectionScope scope) {
        this.live = live;
        this.scratch = scratch;
        this.scope = scope;
    }

    /**
     * What was said, and under which path.
     *
     * @param spelling the answers
     * @param plainPath whether the user's words mean the same with only the default schema on the path
     */
    record Verdict(Spelling spelling, boolean plainPath) {}

    /**
     * @param target the schema as written
     * @param drafts what to ask about its columns
     * @param liveTypes the types that the live database has
     * @param extensionSchemas where the live database's extensions are
     * @param onScratch whether nothing may be created on the live database
     */
    Verdict judge(
            Schema target,
            ColumnDrafts drafts,
            List<SchemaObject> liveTypes,
            List<String> extensionSchemas,
            boolean onScratch)
            throws SQLException {
        Optional<List<Piece>> types = Prelude.onLive(target, liveTypes);
        if (types.isEmpty() || onScratch) {
            return onScratch(target, drafts);
        }
        String plain = Identifier.quoted(scope.defaultSchema());
        List<Piece> prelude = types.get();
        try {
            return ask(new Workbench(live, plain, prelude, false), target, drafts, true);
        } catch (SQLException first) {
            refuseIfUnreachable(first);
        }
        String wide = Stream.concat(Stream.of(scope.defaultSchema()), extensionSchemas.stream())
                .distinct()
                .map(Identifier::quoted)
                .collect(Collectors.joining(", "));
        if (!wide.equals(plain)) {
            try {
                return ask(new Workbench(live, wide, prelude, false), target, drafts, false);
            } catch (SQLException second) {
                refuseIfUnreachable(second);
            }
        }
        return pieceByPiece(target, drafts, prelude, wide, wide.equals(plain));
    }

    private Verdict pieceByPiece(
            Schema target, ColumnDrafts drafts, List<Piece> prelude, String path, boolean plainPath)
            throws SQLException {
        try {
            return ask(new Workbench(live, path, prelude, true), target, drafts, plainPath);
        } catch (InvalidFragmentException | SQLException fault) {
            if (!isElsewhere(fault)) {
                throw fault;
            }
        }
        return onScratch(target, drafts);
    }

    private Verdict onScratch(Schema target, ColumnDrafts drafts) throws SQLException {
        String path = Identifier.quoted(scope.defaultSchema());
        List<Piece> prelude = Prelude.onScratch(target, scope);
        try {
            return ask(new Workbench(scratch, path, prelude, false), target, drafts, true);
        } catch (SQLException first) {
            refuseIfUnreachable(first);
        }
        return ask(new Workbench(scratch, path, prelude, true), target, drafts, true);
    }

    private static Verdict ask(Workbench workbench, Schema target, ColumnDrafts drafts, boolean plainPath)
            throws SQLException {
        List<Table> tables = target.tables();
        return new Verdict(Spelling.at(workbench, tables, drafts), plainPath);
    }

    /** A lost connection cannot be helped by asking again. */
    private static void refuseIfUnreachable(SQLException failure) throws SQLException {
        String state = String.valueOf(failure.getSQLState());
        if (state.startsWith("08") || state.startsWith("57P")) {
            throw failure;
        }
    }

    private static boolean isElsewhere(Exception fault) {
        Throwable cause = fault instanceof InvalidFragmentException ? fault.getCause() : fault;
        return cause instanceof SQLException sql && ELSEWHERE.contains(String.valueOf(sql.getSQLState()));
    }
}
