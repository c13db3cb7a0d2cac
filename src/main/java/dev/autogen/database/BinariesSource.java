package dev.autogen.database;

import java.util.List;
import java.util.stream.Stream;

/** Where archives of PostgreSQL's programs are found. */
@FunctionalInterface
public interface BinariesSource {

    /** All archives for this platform, the best of a major version first. */
    List<PackedBinaries> available();

    /** This source, then another. */
    default BinariesSource or(BinariesSource other) {
        return () ->
                Stream.concat(available().stream(), other.available().stream()).toList();
    }
}
