/** The application's own project: its build, its class path, whether its classes are up to date, and the lines of its sources. */
@NullMarked
package dev.autogen.project;

import org.jspecify.annotations.NullMarked;
