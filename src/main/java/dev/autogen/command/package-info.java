/** The use cases as plain methods: the API to embed autogen by. */
@NullMarked
package dev.autogen.command;

import org.jspecify.annotations.NullMarked;
