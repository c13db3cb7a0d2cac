package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Other key columns make the key anew.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Other key columns make the key anew")
public final class R27c6a30d7c24_OtherKeyColumnsMakeTheKeyAnew implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed primary key booking.booking_pkey columns: seat → day, seat: app.Booking
        op.dropConstraint("booking", "booking_pkey");
        // changed primary key booking.booking_pkey columns: seat → day, seat: app.Booking
        op.addPrimaryKey("booking", "booking_pkey", "day", "seat");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("booking", "booking_pkey");
        op.addPrimaryKey("booking", "booking_pkey", "seat");
    }
}
