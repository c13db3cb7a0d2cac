/**
 * Where a database comes from: a URL of the user's, an embedded PostgreSQL, or a container.
 *
 * <p>{@link dev.autogen.database.DatabaseUrl} says which, {@link dev.autogen.database.Databases} opens it.
 */
@NullMarked
package dev.autogen.database;

import org.jspecify.annotations.NullMarked;
