/** What a revision class sees. Revisions live for years, so this is an API to keep stable. */
@NullMarked
package dev.autogen.migration;

import org.jspecify.annotations.NullMarked;
