package dev.autogen.render;

/**
 * A revision as source text.
 *
 * @param className the simple name of its class; the file is called after it
 * @param text the whole file
 */
public record RenderedRevision(String className, String text) {}
