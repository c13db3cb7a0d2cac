/** A database's structure as immutable values: what entities ask for and what PostgreSQL's catalog holds. */
@NullMarked
package dev.autogen.schema;

import org.jspecify.annotations.NullMarked;
