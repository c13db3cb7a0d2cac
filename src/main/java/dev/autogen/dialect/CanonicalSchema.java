package dev.autogen.dialect;

import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.Schema;
import java.util.List;

/**
 * A target schema in the server's spelling, beside the same one for readers.
 *
 * <p>Both schemas have the same objects in the same order, and each object the same children in the same order.
 *
 * @param canonical every text as the server reads it back: what is compared with an inspected schema
 * @param readable types and collations in the server's spelling, but expressions as the user wrote them, wherever these
 *     create the same thing: what operations and revisions show
 * @param present the target's opaque units that the live database has, with the hash of what it has; an inspection cannot
 *     know them, so they join the live side of a comparison
 */
public record CanonicalSchema(Schema canonical, Schema readable, List<OpaqueUnit> present) {

    public CanonicalSchema {
        present = List.copyOf(present);
    }
}
