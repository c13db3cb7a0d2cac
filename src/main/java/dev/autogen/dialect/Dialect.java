package dev.autogen.dialect;

import dev.autogen.operation.Data;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import dev.autogen.operation.UpdateExtension;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The port to one database product.
 *
 * <p>Implementations hold no state and may be used by several threads, each with connections of its own.
 */
public interface Dialect {

    /** The version of the server behind the connection. */
    ServerVersion version(Connection connection) throws SQLException;

    /**
     * Reads what the scope covers in a constant number of queries, however many tables there are.
     *
     * <p>Reads only, in a read-only transaction of its own. The connection must have no transaction open; its settings and
     * autocommit mode are afterwards what they were.
     */
    Schema inspect(Connection connection, InspectionScope scope) throws SQLException;

    /**
     * The tables in scope that are more than plain ones. Of these {@link #inspect} gives only partitioned tables, and those
     * that the scope asks for.
     */
    List<SpecialTable> specialTables(Connection connection, InspectionScope scope) throws SQLException;

    /**
     * Spells the target as the server reads it back.
     *
     * <p>Everything that has to be created for this is temporary, in a transaction that is rolled back, or is created on a
     * scratch database. The connection must have no transaction open.
     *
     * @param target the schema that entities ask for, in any spelling the server accepts
     * @param connection the live database
     * @param scope what {@link #inspect} is called with
     * @param scratch where to build what the live database must not or cannot hold; opened only when something has to be
     * @param cache what was answered before; where all of it is there, nothing is created anywhere
     * @throws InvalidFragmentException when the server rejects a type or an expression of the target
     */
    CanonicalSchema canonicalize(
            Schema target, Connection connection, InspectionScope scope, ScratchConnections scratch, AnswerCache cache)
            throws SQLException;

    /** The statements of a script, in order; the bodies of functions in the form of the SQL standard are cut, too. */
    List<ScriptStatement> statementsIn(String script);

    /**
     * The statements that carry out an operation, in order.
     *
     * <p>They expect the default schema to be the only one on {@code search_path}. A {@link Data} step, which is code, has
     * none.
     *
     * @throws IrreversibleStepException for an {@link Irreversible} step, alone or inside another
     */
    List<DdlStatement> statements(Operation operation);

    /**
     * The name that the server would choose for a constraint without one.
     *
     * @param table the table as it will be, the constraint included or not
     * @param taken the names in the table's schema
     */
    String defaultName(Table table, Constraint constraint, NamesInUse taken);

    /**
     * The name that the server would choose for an index without one.
     *
     * @param relation the table or materialised view
     * @param taken the names in its schema
     */
    String defaultName(Name relation, Index index, NamesInUse taken);

    /**
     * How many rows there are, by question; tables and columns that do not exist have no answer.
     *
     * <p>Counted where the table is small, else estimated from the server's statistics: two queries, however many questions.
     *
     * @param defaultSchema where names without a schema are
     */
    Map<RowsOf, RowCount> count(Connection connection, Set<RowsOf> questions, String defaultSchema) throws SQLException;

    /**
     * What hangs on relations and columns that exist, and is no part of a schema here, such as triggers, privileges and
     * policies: when its relation or column is dropped and made anew, it stays away.
     *
     * @param defaultSchema where names without a schema are
     * @return a line each, sorted by relation
     */
    List<String> attachments(
            Connection connection, Set<Name> relations, Set<ColumnReference> columns, String defaultSchema)
            throws SQLException;

    /** Those of the updates that the server has scripts to take back: one query, however many there are. */
    Set<UpdateExtension> reversible(Connection connection, Set<UpdateExtension> updates) throws SQLException;

    /** The identifier as SQL text, quoted where it must be. */
    String quote(String identifier);

    /** The name as SQL text, each part quoted where it must be; unqualified in the default schema. */
    String quote(Name name);
}
