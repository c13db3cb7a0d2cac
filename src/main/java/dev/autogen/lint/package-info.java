/** Judges operations before they run: what of the user's data they destroy. */
@NullMarked
package dev.autogen.lint;

import org.jspecify.annotations.NullMarked;
