package dev.autogen.config;

/** How far one transaction of an upgrade or downgrade reaches. */
public enum TransactionScope {
    /** Each revision has its own, so those before a failed one stay. */
    REVISION,
    /** One holds the whole run, so a failure leaves nothing of it. */
    RUN,
    /** Each revision is carried out on all of several databases or on none. */
    TWO_PHASE
}
