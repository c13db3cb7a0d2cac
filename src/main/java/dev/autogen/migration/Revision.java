package dev.autogen.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The place of a {@link Migration} in the graph of revisions. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /** The identifier, unique among the revisions of a project; without {@code @ - + :} and white space. */
    String id();

    /** The revisions that this one follows: none for a root, several for a merge. */
    String[] revises() default {};

    /** What it does, in a line. */
    String message() default "";

    /** Names for the branch that starts here. */
    String[] branchLabels() default {};

    /** Revisions of other branches that must be applied before. */
    String[] dependsOn() default {};

    /** Whether it may destroy data; a reviewer sees it here. */
    boolean destructive() default false;

    /** What its downgrade does not bring back, a line each, such as a trigger of a table that the upgrade drops. */
    String[] notRestored() default {};

    /** The version of Hibernate that read the entities, empty where none did. */
    String hibernate() default "";

    /**
     * The revisions whose steps this one has, first to last: those that follow each other from the first to the last of them.
     * Where the last one is applied, this one is; {@code autogen squash} writes it.
     */
    String[] replaces() default {};
}
