package dev.autogen.metamodel;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The classes and packages that carry mappings.
 *
 * @param classes entities, embeddables, mapped superclasses and converters by name
 * @param packages packages with annotations of their own
 */
record MappedClasses(SortedSet<String> classes, SortedSet<String> packages) {

    MappedClasses {
        classes = Collections.unmodifiableSortedSet(new TreeSet<>(classes));
        packages = Collections.unmodifiableSortedSet(new TreeSet<>(packages));
    }

    static MappedClasses none() {
        return new MappedClasses(new TreeSet<>(), new TreeSet<>());
    }

    boolean isEmpty() {
        return classes.isEmpty();
    }

    MappedClasses and(MappedClasses other) {
        return new MappedClasses(union(classes, other.classes), union(packages, other.packages));
    }

    private static SortedSet<String> union(SortedSet<String> first, SortedSet<String> second) {
        SortedSet<String> all = new TreeSet<>(first);
        all.addAll(second);
        return all;
    }
}
