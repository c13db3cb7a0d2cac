/** The queries behind the catalog dump; they share nothing with the inspector that they check. */
@NullMarked
package dev.autogen.testing.catalog;

import org.jspecify.annotations.NullMarked;
