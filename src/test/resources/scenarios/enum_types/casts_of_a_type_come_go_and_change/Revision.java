package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;

/**
 * Casts of a type come go and change.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Casts of a type come go and change")
public final class R27c6a30d7c24_CastsOfATypeComeGoAndChange implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed enum type mood casts: character varying as mood implicit with as_mood(character varying), mood as
        // character varying implicit, mood as integer assignment with as_number(mood) → character varying as mood
        // implicit, mood as character varying implicit: app.Account#mood
        op.dropCast("character varying", "mood");
        // changed enum type mood casts: character varying as mood implicit with as_mood(character varying), mood as
        // character varying implicit, mood as integer assignment with as_number(mood) → character varying as mood
        // implicit, mood as character varying implicit: app.Account#mood
        op.dropCast("mood", "integer");
        // changed enum type state casts: character varying as state assignment → character varying as state implicit,
        // state as character varying implicit: app.Account#state
        op.dropCast("character varying", "state");
        // changed enum type mood casts: character varying as mood implicit with as_mood(character varying), mood as
        // character varying implicit, mood as integer assignment with as_number(mood) → character varying as mood
        // implicit, mood as character varying implicit: app.Account#mood
        op.createCast("character varying", "mood", Cast.Context.IMPLICIT);
        // changed enum type state casts: character varying as state assignment → character varying as state implicit,
        // state as character varying implicit: app.Account#state
        op.createCast("character varying", "state", Cast.Context.IMPLICIT);
        // changed enum type state casts: character varying as state assignment → character varying as state implicit,
        // state as character varying implicit: app.Account#state
        op.createCast("state", "character varying", Cast.Context.IMPLICIT);
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCast("state", "character varying");
        op.dropCast("character varying", "state");
        op.dropCast("character varying", "mood");
        op.createCast("character varying", "state", Cast.Context.ASSIGNMENT);
        op.createCast("mood", "integer", Cast.Context.ASSIGNMENT, "as_number(mood)");
        op.createCast("character varying", "mood", Cast.Context.IMPLICIT, "as_mood(character varying)");
    }
}
