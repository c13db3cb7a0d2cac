package dev.autogen.script;

import java.util.Comparator;
import java.util.Optional;

/**
 * An import.
 *
 * @param isStatic whether it is of a static member
 * @param path the whole name, which may end with {@code *}
 */
public record ImportLine(boolean isStatic, String path) implements Comparable<ImportLine> {
    private static final Comparator<ImportLine> ORDER =
            Comparator.comparing(ImportLine::isStatic).reversed().thenComparing(ImportLine::path);

    /** The name that it gives a meaning; empty where it gives one to many. */
    Optional<String> name() {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return last.equals("*") ? Optional.empty() : Optional.of(last);
    }

    /** The import of all that it is one of. */
    Optional<ImportLine> onDemand() {
        return name().map(name -> new ImportLine(isStatic, path.substring(0, path.length() - name.length()) + "*"));
    }

    @Override
    public int compareTo(ImportLine other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return (isStatic ? "static " : "") + path;
    }
}
