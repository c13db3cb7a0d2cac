/** Whole runs of autogen through its launcher, judged by Hibernate's own schema creation. */
@NullMarked
package dev.autogen.it;

import org.jspecify.annotations.NullMarked;
