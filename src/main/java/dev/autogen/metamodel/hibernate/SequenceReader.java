package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;

/** Reads sequences. */
final class SequenceReader {

    private final ReadingContext context;

    SequenceReader(ReadingContext context) {
        this.context = context;
    }

    /** Hibernate's own statement is read, as it may add a lower or upper bound to what the mapping says. */
    Sequence read(org.hibernate.boot.model.relational.Sequence sequence) {
        String[] statements = context.dialect()
                .getSequenceExporter()
                .getSqlCreateStrings(sequence, context.metadata(), context.sql());
        SqlCursor cursor = new SqlCursor(statements[0]);
        cursor.expect("create", "sequence");
        cursor.qualifiedName();
        SequenceOptions options = SequenceClauses.parse(cursor);
        return Sequence.of(context.spelling().name(sequence.getName()), options);
    }
}
