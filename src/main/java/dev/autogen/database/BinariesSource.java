package dev.autogen.database;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where archives of PostgreSQL's programs are found. */
@FunctionalInterface
public interface BinariesSource {

    /** All archives for this platform that are at hand, the best of a major version first. */
    List<PackedBinaries> available();

    /** Versions that are not at hand but can be asked for, the newest first. */
    default List<String> fetchable() {
        return List.of();
    }

    /**
     * Gets an archive that may not be at hand yet; none where this source knows no such version.
     *
     * @param events told before anything is transferred
     * @throws BinariesNotFetchedException where it cannot be had now
     */
    default Optional<PackedBinaries> fetch(String version, Consumer<ServerEvent> events) {
        return Optional.empty();
    }

    /** This source, then another. */
    default BinariesSource or(BinariesSource other) {
        BinariesSource first = this;
        return new BinariesSource() {
            @Override
            public List<PackedBinaries> available() {
                return joined(first.available(), other.available());
            }

            @Override
            public List<String> fetchable() {
                return joined(first.fetchable(), other.fetchable());
            }

            @Override
            public Optional<PackedBinaries> fetch(String version, Consumer<ServerEvent> events) {
                return first.fetch(version, events).or(() -> other.fetch(version, events));
            }
        };
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
