package dev.autogen.command;

import java.util.Map;
import java.util.Optional;

/**
 * The revision that is asked for.
 *
 * @param message what it does
 * @param id its identifier; empty for a random one
 * @param empty whether it has no steps, to be filled by hand
 * @param dryRun whether it is only shown
 * @param allowDestructive whether the revision says that it may destroy data, without which it is not carried out
 * @param backfills what rows get in columns that must have a value from now on: SQL over the row, by column {@code a.b}
 * @param verify whether its plan is carried out on a scratch database first, and not written where it fails there
 * @param against what the entities are compared with
 * @param placement where it goes in the graph
 */
public record RevisionRequest(
        String message,
        Optional<String> id,
        boolean empty,
        boolean dryRun,
        boolean allowDestructive,
        Map<String, String> backfills,
        boolean verify,
        Against against,
        Placement placement) {

    public RevisionRequest {
        backfills = Map.copyOf(backfills);
    }
}
