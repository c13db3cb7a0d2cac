package dev.autogen.diff;

/**
 * How strictly two schemas are compared.
 *
 * @param enumOrder whether the order of enum labels counts where they look sorted by Hibernate
 * @param keyOrder whether the column order of primary and unique keys counts
 */
public record ComparisonOptions(boolean enumOrder, boolean keyOrder) {

    /** Neither order counts. */
    public static ComparisonOptions defaults() {
        return new ComparisonOptions(false, false);
    }
}
