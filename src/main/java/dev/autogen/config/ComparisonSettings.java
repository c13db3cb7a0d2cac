package dev.autogen.config;

import java.util.List;

/**
 * What counts as a difference.
 *
 * @param rewriters the hooks that see the operations, in their order
 * @param keyOrder whether another order of a key's columns is a difference
 * @param enumOrder whether another order of labels that Hibernate sorts is a difference
 * @param strict whether what rewriters withhold counts too
 * @param canonicalisation where expressions are given the server's spelling
 */
public record ComparisonSettings(
        List<RewriterSetting> rewriters,
        boolean keyOrder,
        boolean enumOrder,
        boolean strict,
        Canonicalisation canonicalisation) {

    public ComparisonSettings {
        rewriters = List.copyOf(rewriters);
    }
}
