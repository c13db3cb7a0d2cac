package dev.autogen.testing;

import dev.autogen.testing.catalog.CatalogFact;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a catalog dump leaves out.
 *
 * @param ignoreColumnOrder whether the places of columns in tables are left out; those in composite types always count
 * @param ignoreKeyOrder whether primary, unique and foreign keys and their indexes name their columns sorted
 * @param ignoreConstantOrder whether the constants in {@code = ANY (ARRAY[…])} and the conditions of a check come sorted
 * @param excludedTables the unqualified names of tables that are left out with all that belongs to them
 */
public record DumpOptions(
        boolean ignoreColumnOrder,
        boolean ignoreKeyOrder,
        boolean ignoreConstantOrder,
        Predicate<String> excludedTables) {

    private static final Set<String> VERSION_TABLES = Set.of("autogen_version", "autogen_history");

    /** Everything counts but autogen's own tables: for a downgrade, which has to bring back what was. */
    public static DumpOptions exact() {
        return new DumpOptions(false, false, false, VERSION_TABLES::contains);
    }

    /** What Hibernate leaves to chance or arranges as it likes does not count: for a comparison with its creation. */
    public static DumpOptions unordered() {
        return new DumpOptions(true, true, true, VERSION_TABLES::contains);
    }

    /** The same options with other tables left out. */
    public DumpOptions excluding(Predicate<String> tables) {
        return new DumpOptions(ignoreColumnOrder, ignoreKeyOrder, ignoreConstantOrder, tables);
    }

    boolean wants(CatalogFact fact) {
        boolean excluded = fact.tableName() != null && excludedTables.test(fact.tableName());
        return !excluded && !(ignoreColumnOrder && fact.isPlaceInTable());
    }
}
