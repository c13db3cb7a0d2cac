/** Arguments in; text, progress and an exit code out. */
@NullMarked
package dev.autogen.cli;

import org.jspecify.annotations.NullMarked;
