package com.example.migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Fill in by hand.
 *
 * <p>Revises 8d0a41c2b7e9. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", revises = "8d0a41c2b7e9", message = "Fill in by hand")
public final class R27c6a30d7c24_FillInByHand implements Migration {

    @Override
    public void upgrade(Operations op) {
        // Each call on op is a step, such as op.sql("…").undo("…").
    }

    @Override
    public void downgrade(Operations op) {
        // Take the steps back here, last first.
    }
}
