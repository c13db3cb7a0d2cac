package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * What a constraint covers comes and goes.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "What a constraint covers comes and goes")
public final class R27c6a30d7c24_WhatAConstraintCoversComesAndGoes implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed unique constraint account.account_code include: none → place: app.Account#code
        op.dropConstraint("account", "account_code");
        // changed unique constraint account.account_name include: place → none: app.Account#name
        op.dropConstraint("account", "account_name");
        // changed unique constraint account.account_code include: none → place: app.Account#code
        op.addUnique("account", "account_code", key -> key.columns("code").include("place"));
        // changed unique constraint account.account_name include: place → none: app.Account#name
        op.addUnique("account", "account_name", "name");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "account_name");
        op.dropConstraint("account", "account_code");
        op.addUnique("account", "account_name", key -> key.columns("name").include("place"));
        op.addUnique("account", "account_code", "code");
    }
}
