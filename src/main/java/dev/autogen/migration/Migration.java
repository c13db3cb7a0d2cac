package dev.autogen.migration;

/**
 * The body of a revision: the way there and the way back.
 *
 * <p>Implementations need a public constructor without parameters and carry {@link Revision}. Both methods only record:
 * nothing reaches a database before they return, so they must not depend on its state. What does goes into
 * {@link Operations#data}.
 */
public interface Migration {

    void upgrade(Operations op);

    void downgrade(Operations op);
}
