/** Carries revisions out on a live database and records where it stands. */
@NullMarked
package dev.autogen.runtime;

import org.jspecify.annotations.NullMarked;
