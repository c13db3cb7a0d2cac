/** Finds what differs between a target and a live schema, and plans the operations that settle it. */
@NullMarked
package dev.autogen.diff;

import org.jspecify.annotations.NullMarked;
