/** The port to one database product: what autogen asks of a server, free of any product's SQL. */
@NullMarked
package dev.autogen.dialect;

import org.jspecify.annotations.NullMarked;
