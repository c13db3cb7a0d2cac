package dev.autogen.config;

/** Where expressions are given the server's own spelling. */
public enum Canonicalisation {
    /** In temporary objects on the live server, and on a scratch database where that is impossible. */
    AUTO,
    /** On a scratch database only: nothing may be created on the live server. */
    SCRATCH
}
