package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ObjectPath;

/**
 * Comments on every kind come and change.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Comments on every kind come and change")
public final class R27c6a30d7c24_CommentsOnEveryKindComeAndChange implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed schema audit comment: old schema audit → new schema audit
        op.commentOn(ObjectPath.Kind.SCHEMA, "audit", comment -> comment
                .from("old schema audit")
                .to("new schema audit"));
        // changed extension citext comment: none → new extension citext
        op.commentOn(ObjectPath.Kind.EXTENSION, "citext", comment -> comment.to("new extension citext"));
        // changed enum type mood comment: old type mood → new type mood
        op.commentOn(ObjectPath.Kind.ENUM_TYPE, "mood", comment -> comment.from("old type mood").to("new type mood"));
        // changed composite type money_amount comment: none → new type money_amount
        op.commentOn(ObjectPath.Kind.COMPOSITE_TYPE, "money_amount", comment -> comment.to("new type money_amount"));
        // changed domain code comment: old domain code → new domain code
        op.commentOn(ObjectPath.Kind.DOMAIN, "code", comment -> comment.from("old domain code").to("new domain code"));
        // changed sequence ticket_seq comment: none → new sequence ticket_seq
        op.commentOn(ObjectPath.Kind.SEQUENCE, "ticket_seq", comment -> comment.to("new sequence ticket_seq"));
        // changed index all_tickets.all_tickets_code comment: none → new index all_tickets_code
        op.commentOn(ObjectPath.Kind.INDEX, "all_tickets", "all_tickets_code", comment -> comment
                .to("new index all_tickets_code"));
        // changed index ticket.ticket_code comment: old index ticket_code → new index ticket_code
        op.commentOn(ObjectPath.Kind.INDEX, "ticket", "ticket_code", comment -> comment
                .from("old index ticket_code")
                .to("new index ticket_code"));
        // changed view open_ticket comment: none → new view open_ticket
        op.commentOn(ObjectPath.Kind.VIEW, "open_ticket", comment -> comment.to("new view open_ticket"));
        // changed view open_ticket column comments: code = old column open_ticket.code → code = new column
        // open_ticket.code
        op.commentOn(ObjectPath.Kind.COLUMN, "open_ticket", "code", comment -> comment
                .from("old column open_ticket.code")
                .to("new column open_ticket.code"));
        // changed materialized view all_tickets comment: none → new materialized view all_tickets
        op.commentOn(ObjectPath.Kind.MATERIALIZED_VIEW, "all_tickets", comment -> comment
                .to("new materialized view all_tickets"));
        // changed materialized view all_tickets column comments: code = old column all_tickets.code → code = new column
        // all_tickets.code
        op.commentOn(ObjectPath.Kind.COLUMN, "all_tickets", "code", comment -> comment
                .from("old column all_tickets.code")
                .to("new column all_tickets.code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOn(ObjectPath.Kind.COLUMN, "all_tickets", "code", comment -> comment
                .from("new column all_tickets.code")
                .to("old column all_tickets.code"));
        op.commentOn(ObjectPath.Kind.MATERIALIZED_VIEW, "all_tickets", comment -> comment
                .from("new materialized view all_tickets"));
        op.commentOn(ObjectPath.Kind.COLUMN, "open_ticket", "code", comment -> comment
                .from("new column open_ticket.code")
                .to("old column open_ticket.code"));
        op.commentOn(ObjectPath.Kind.VIEW, "open_ticket", comment -> comment.from("new view open_ticket"));
        op.commentOn(ObjectPath.Kind.INDEX, "ticket", "ticket_code", comment -> comment
                .from("new index ticket_code")
                .to("old index ticket_code"));
        op.commentOn(ObjectPath.Kind.INDEX, "all_tickets", "all_tickets_code", comment -> comment
                .from("new index all_tickets_code"));
        op.commentOn(ObjectPath.Kind.SEQUENCE, "ticket_seq", comment -> comment.from("new sequence ticket_seq"));
        op.commentOn(ObjectPath.Kind.DOMAIN, "code", comment -> comment.from("new domain code").to("old domain code"));
        op.commentOn(ObjectPath.Kind.COMPOSITE_TYPE, "money_amount", comment -> comment.from("new type money_amount"));
        op.commentOn(ObjectPath.Kind.ENUM_TYPE, "mood", comment -> comment.from("new type mood").to("old type mood"));
        op.commentOn(ObjectPath.Kind.EXTENSION, "citext", comment -> comment.from("new extension citext"));
        op.commentOn(ObjectPath.Kind.SCHEMA, "audit", comment -> comment
                .from("new schema audit")
                .to("old schema audit"));
    }
}
