package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Sequences become unlogged and logged.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Sequences become unlogged and logged")
public final class R27c6a30d7c24_SequencesBecomeUnloggedAndLogged implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed table kept unlogged: false → true
        op.alterSequence("kept_number_seq", from -> from.ownedBy("kept", "number").unlogged(), to -> to.unlogged());
        // changed table note unlogged: false → true
        op.alterSequence("note_number_seq", from -> from.ownedBy("note", "number"), to -> {});
        // missing sequence new_seq
        op.createSequence("new_seq", sequence -> sequence.unlogged());
        // changed sequence counted_seq unlogged: true → false, increment: 5 → 10
        op.alterSequence("counted_seq", from -> from.increment(5).unlogged(), to -> to.increment(10));
        // changed sequence free_seq unlogged: false → true
        op.alterSequence("free_seq", from -> {}, to -> to.unlogged());
        // changed table draft unlogged: true → false
        op.setLogged("draft");
        // changed table kept unlogged: false → true
        op.setUnlogged("kept");
        // changed table note unlogged: false → true
        op.setUnlogged("note");
        // changed table kept unlogged: false → true
        op.alterSequence("kept_number_seq", from -> from.unlogged(), to -> to.ownedBy("kept", "number").unlogged());
        // changed table note unlogged: false → true
        op.alterSequence("note_number_seq", from -> {}, to -> to.ownedBy("note", "number"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence("note_number_seq", from -> from.ownedBy("note", "number"), to -> {});
        op.alterSequence("kept_number_seq", from -> from.ownedBy("kept", "number").unlogged(), to -> to.unlogged());
        op.setLogged("note");
        op.setLogged("kept");
        op.setUnlogged("draft");
        op.alterSequence("free_seq", from -> from.unlogged(), to -> {});
        op.alterSequence("counted_seq", from -> from.increment(10), to -> to.increment(5).unlogged());
        op.dropSequence("new_seq");
        op.alterSequence("note_number_seq", from -> {}, to -> to.ownedBy("note", "number"));
        op.alterSequence("kept_number_seq", from -> from.unlogged(), to -> to.ownedBy("kept", "number").unlogged());
    }
}
