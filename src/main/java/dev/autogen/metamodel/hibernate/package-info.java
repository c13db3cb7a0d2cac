/**
 * Starts Hibernate and turns its model of the database into autogen's.
 *
 * <p>These classes are defined anew behind each reader's class loader. What differs between Hibernate's versions is called
 * in {@link dev.autogen.metamodel.hibernate.HibernateBoot} and the smallest readers only.
 */
@NullMarked
package dev.autogen.metamodel.hibernate;

import org.jspecify.annotations.NullMarked;
