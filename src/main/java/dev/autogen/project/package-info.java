/** The application's own project: its build, its class path, and whether its classes are up to date. */
@NullMarked
package dev.autogen.project;

import org.jspecify.annotations.NullMarked;
