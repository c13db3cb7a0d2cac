package dev.autogen.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells that a table or column had another name, so that it is renamed and keeps its rows.
 *
 * <p>On an entity it is about the table, on an attribute about its column, and on a collection with a table of its own about
 * that table. It counts only for a database that has the old name and not yet the new one, so it may stay as long as there
 * is such a database; afterwards it says nothing.
 */
@Documented
@Repeatable(RenamedFrom.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

    /** The old name, as the catalog spells it: in lower case unless it was quoted. A table stays in its schema. */
    String value();

    /**
     * The name that a column has now, where it is not the only one of the attribute, or is one that no attribute maps: a
     * column of the entity's table, or of the collection's.
     */
    String column() default "";

    /** Several at one place. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
    @interface List {
        RenamedFrom[] value();
    }
}
