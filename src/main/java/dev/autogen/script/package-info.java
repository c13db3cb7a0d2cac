/** The directory of revisions and the graph that they form; nothing here needs a database. */
@NullMarked
package dev.autogen.script;

import org.jspecify.annotations.NullMarked;
