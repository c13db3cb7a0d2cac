/** Folders that show what autogen does, each proved from the comparison to the way back. */
package dev.autogen.scenario;
