/** Scenarios of hooks over plans. */
package dev.autogen.rewrite;
