/** PostgreSQL behind the port: catalog queries, canonical spellings, DDL. */
@NullMarked
package dev.autogen.dialect.postgres;

import org.jspecify.annotations.NullMarked;
