package dev.autogen.migration;

/** How an identity column numbers new rows. */
public final class IdentitySpec extends CounterSpec<IdentitySpec> {

    IdentitySpec(String type) {
        super(type);
    }

    @Override
    IdentitySpec self() {
        return this;
    }
}
