/** Prints operations as a revision class that people review, run and undo. */
@NullMarked
package dev.autogen.render;

import org.jspecify.annotations.NullMarked;
