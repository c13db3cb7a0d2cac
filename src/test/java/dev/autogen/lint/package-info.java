/** What operations do to data. */
package dev.autogen.lint;
