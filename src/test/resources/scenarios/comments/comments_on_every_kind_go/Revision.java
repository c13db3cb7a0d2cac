package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ObjectPath;

/**
 * Comments on every kind go.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Comments on every kind go")
public final class R27c6a30d7c24_CommentsOnEveryKindGo implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed schema audit comment: old schema audit → none
        op.commentOn(ObjectPath.Kind.SCHEMA, "audit", comment -> comment.from("old schema audit"));
        // changed extension citext comment: old extension citext → none
        op.commentOn(ObjectPath.Kind.EXTENSION, "citext", comment -> comment.from("old extension citext"));
        // changed enum type mood comment: old type mood → none
        op.commentOn(ObjectPath.Kind.ENUM_TYPE, "mood", comment -> comment.from("old type mood"));
        // changed composite type money_amount comment: old type money_amount → none
        op.commentOn(ObjectPath.Kind.COMPOSITE_TYPE, "money_amount", comment -> comment.from("old type money_amount"));
        // changed domain code comment: old domain code → none
        op.commentOn(ObjectPath.Kind.DOMAIN, "code", comment -> comment.from("old domain code"));
        // changed sequence ticket_seq comment: old sequence ticket_seq → none
        op.commentOn(ObjectPath.Kind.SEQUENCE, "ticket_seq", comment -> comment.from("old sequence ticket_seq"));
        // changed index all_tickets.all_tickets_code comment: old index all_tickets_code → none
        op.commentOn(ObjectPath.Kind.INDEX, "all_tickets", "all_tickets_code", comment -> comment
                .from("old index all_tickets_code"));
        // changed index ticket.ticket_code comment: old index ticket_code → none
        op.commentOn(ObjectPath.Kind.INDEX, "ticket", "ticket_code", comment -> comment.from("old index ticket_code"));
        // changed view open_ticket comment: old view open_ticket → none
        op.commentOn(ObjectPath.Kind.VIEW, "open_ticket", comment -> comment.from("old view open_ticket"));
        // changed view open_ticket column comments: code = old column open_ticket.code → none
        op.commentOn(ObjectPath.Kind.COLUMN, "open_ticket", "code", comment -> comment
                .from("old column open_ticket.code"));
        // changed materialized view all_tickets comment: old materialized view all_tickets → none
        op.commentOn(ObjectPath.Kind.MATERIALIZED_VIEW, "all_tickets", comment -> comment
                .from("old materialized view all_tickets"));
        // changed materialized view all_tickets column comments: code = old column all_tickets.code → none
        op.commentOn(ObjectPath.Kind.COLUMN, "all_tickets", "code", comment -> comment
                .from("old column all_tickets.code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOn(ObjectPath.Kind.COLUMN, "all_tickets", "code", comment -> comment
                .to("old column all_tickets.code"));
        op.commentOn(ObjectPath.Kind.MATERIALIZED_VIEW, "all_tickets", comment -> comment
                .to("old materialized view all_tickets"));
        op.commentOn(ObjectPath.Kind.COLUMN, "open_ticket", "code", comment -> comment
                .to("old column open_ticket.code"));
        op.commentOn(ObjectPath.Kind.VIEW, "open_ticket", comment -> comment.to("old view open_ticket"));
        op.commentOn(ObjectPath.Kind.INDEX, "ticket", "ticket_code", comment -> comment.to("old index ticket_code"));
        op.commentOn(ObjectPath.Kind.INDEX, "all_tickets", "all_tickets_code", comment -> comment
                .to("old index all_tickets_code"));
        op.commentOn(ObjectPath.Kind.SEQUENCE, "ticket_seq", comment -> comment.to("old sequence ticket_seq"));
        op.commentOn(ObjectPath.Kind.DOMAIN, "code", comment -> comment.to("old domain code"));
        op.commentOn(ObjectPath.Kind.COMPOSITE_TYPE, "money_amount", comment -> comment.to("old type money_amount"));
        op.commentOn(ObjectPath.Kind.ENUM_TYPE, "mood", comment -> comment.to("old type mood"));
        op.commentOn(ObjectPath.Kind.EXTENSION, "citext", comment -> comment.to("old extension citext"));
        op.commentOn(ObjectPath.Kind.SCHEMA, "audit", comment -> comment.to("old schema audit"));
    }
}
