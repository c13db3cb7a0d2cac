/** What a project may say of itself in code, where settings cannot. */
@NullMarked
package dev.autogen.environment;

import org.jspecify.annotations.NullMarked;
