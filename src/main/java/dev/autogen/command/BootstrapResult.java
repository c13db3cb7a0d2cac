package dev.autogen.command;

import java.util.List;

/**
 * What a bootstrap did.
 *
 * @param created what was created, a line each
 * @param rows the revisions that the database is stamped with
 * @param byHand the revisions with steps that somebody wrote by hand, none of which was carried out
 */
public record BootstrapResult(List<String> created, List<String> rows, List<String> byHand) {

    public BootstrapResult {
        created = List.copyOf(created);
        rows = List.copyOf(rows);
        byHand = List.copyOf(byHand);
    }
}
