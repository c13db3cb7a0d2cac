package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Texts change into each other and into numbers.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Texts change into each other and into numbers", destructive = true)
public final class R27c6a30d7c24_TextsChangeIntoEachOtherAndIntoNumbers implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.code type: character varying(30) → character varying: app.Account#code
        op.alterColumnType("account", "code", type -> type.from("character varying(30)").to("character varying"));
        // changed column account.letter type: character(1) → character varying(1): app.Account#letter
        op.alterColumnType("account", "letter", type -> type.from("character(1)").to("character varying(1)"));
        // changed column account.note type: text → character varying(255): app.Account#note
        // destroys data: values of account.note, text becomes character varying(255) (1 row)
        op.alterColumnType("account", "note", type -> type.from("text").to("character varying(255)"));
        // changed column account.number type: integer → character varying(10): app.Account#number
        // destroys data: values of account.number, integer becomes character varying(10) (1 row)
        op.alterColumnType("account", "number", type -> type
                .from("integer")
                .usingBack("number::integer")
                .to("character varying(10)"));
        // changed column account.word type: character varying(10) → integer: app.Account#word
        // destroys data: values of account.word, character varying(10) becomes integer (1 row)
        op.alterColumnType("account", "word", type -> type
                .from("character varying(10)")
                .to("integer")
                .using("word::integer"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumnType("account", "word", type -> type
                .from("integer")
                .usingBack("word::integer")
                .to("character varying(10)"));
        op.alterColumnType("account", "number", type -> type
                .from("character varying(10)")
                .to("integer")
                .using("number::integer"));
        op.alterColumnType("account", "note", type -> type.from("character varying(255)").to("text"));
        op.alterColumnType("account", "letter", type -> type.from("character varying(1)").to("character(1)"));
        op.alterColumnType("account", "code", type -> type.from("character varying").to("character varying(30)"));
    }
}
