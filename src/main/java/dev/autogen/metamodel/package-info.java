/**
 * Reads the schema that JPA entities ask for.
 *
 * <p>This side finds the classes and isolates them; {@code dev.autogen.metamodel.hibernate} lives behind a class loader of
 * its own, with the application's Hibernate.
 */
@NullMarked
package dev.autogen.metamodel;

import org.jspecify.annotations.NullMarked;
