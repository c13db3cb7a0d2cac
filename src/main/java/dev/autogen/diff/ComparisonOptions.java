package dev.autogen.diff;

/**
 * How strictly two schemas are compared.
 *
 * @param enumOrder whether the order of enum labels counts where they look sorted by Hibernate
 * @param keyOrder whether the column order of primary and unique keys counts
 * @param storage whether it counts what entities leave open: how tables and indexes are stored,
 *     who owns a sequence, the options of views, and comments that no annotation gives
 */
public record ComparisonOptions(boolean enumOrder, boolean keyOrder, boolean storage) {

    /** What entities leave open counts. */
    public ComparisonOptions(boolean enumOrder, boolean keyOrder) {
        this(enumOrder, keyOrder, true);
    }

    /** Neither order counts. */
    public static ComparisonOptions defaults() {
        return new ComparisonOptions(false, false);
    }
}
