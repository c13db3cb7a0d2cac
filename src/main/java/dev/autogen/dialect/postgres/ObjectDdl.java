package dev.autogen.dialect.postgres;

import dev.autogen.dialect.IrreversibleStepException;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.DropOpaqueUnit;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.ObjectPath.Kind;
import dev.autogen.schema.Sequence;
import java.util.stream.Stream;

/** The statements for schemas, extensions, sequences and auxiliary objects, with their comments. */
final class ObjectDdl {

    private ObjectDdl() {}

    static Stream<String> create(Namespace namespace) {
        return Stream.concat(
                Stream.of("CREATE SCHEMA " + Identifier.quoted(namespace.name())),
                CommentDdl.ofNew(Kind.SCHEMA, namespace.name(), namespace.comment()));
    }

    static Stream<String> create(Extension extension) {
        String create = "CREATE EXTENSION " + Identifier.quoted(extension.name())
                + extension
                        .schema()
                        .map(schema -> " SCHEMA " + Identifier.quoted(schema))
                        .orElse("")
                + extension
                        .version()
                        .map(version -> " VERSION " + Identifier.literal(version))
                        .orElse("");
        return Stream.concat(
                Stream.of(create), CommentDdl.ofNew(Kind.EXTENSION, extension.name(), extension.comment()));
    }

    static Stream<String> create(Sequence sequence) {
        return Stream.of(
                        Stream.of(SequenceDdl.create(sequence)),
                        skipNumberedRows(sequence),
                        CommentDdl.ofNew(Kind.SEQUENCE, sequence.name(), sequence.comment()))
                .flatMap(statements -> statements);
    }

    private static Stream<String> skipNumberedRows(Sequence sequence) {
        return sequence.continues().or(sequence::ownedBy).stream()
                .map(owner -> NumberedRows.skipBy(
                        Identifier.literal(Identifier.quoted(sequence.name())),
                        owner.table(),
                        owner.column(),
                        sequence.options()));
    }

    static Stream<String> alter(AlterSequence change) {
        Sequence from = change.from();
        Sequence to = change.to();
        return Stream.concat(
                SequenceDdl.alter(from, to),
                CommentDdl.ofChanged(Kind.SEQUENCE, to.name(), from.comment(), to.comment()));
    }

    static Stream<String> drop(DropOpaqueUnit drop) {
        return drop
                .definition()
                .orElseThrow(() -> new IrreversibleStepException(
                        "how to drop the auxiliary object " + drop.name() + " was not recorded"))
                .drop()
                .stream();
    }
}
