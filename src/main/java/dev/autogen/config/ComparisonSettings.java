package dev.autogen.config;

import java.util.List;

/**
 * What counts as a difference.
 *
 * @param rewriters the hooks that see the operations, in their order
 * @param ignore rules for what does not count on either side
 * @param keep rules for what only the database has and stays
 * @param keyOrder whether another order of a key's columns is a difference
 * @param enumOrder whether another order of labels that Hibernate sorts is a difference
 * @param strict whether what rewriters withhold counts too
 * @param canonicalisation where expressions are given the server's spelling
 */
public record ComparisonSettings(
        List<RewriterSetting> rewriters,
        List<RuleSetting> ignore,
        List<RuleSetting> keep,
        boolean keyOrder,
        boolean enumOrder,
        boolean strict,
        Canonicalisation canonicalisation) {

    public ComparisonSettings {
        rewriters = List.copyOf(rewriters);
        ignore = List.copyOf(ignore);
        keep = List.copyOf(keep);
    }
}
