/** Hooks that filter and replace planned operations before anything is written or counted. */
@NullMarked
package dev.autogen.rewrite;

import org.jspecify.annotations.NullMarked;
