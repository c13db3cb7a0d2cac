/** The reversible steps of a migration as immutable values. */
@NullMarked
package dev.autogen.operation;

import org.jspecify.annotations.NullMarked;
