/** Reads autogen's settings from a file, the environment and options into records. */
@NullMarked
package dev.autogen.config;

import org.jspecify.annotations.NullMarked;
