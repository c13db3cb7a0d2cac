/** Scenarios of comparing and planning. */
package dev.autogen.diff;
