package dev.autogen.dialect.postgres;

import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statements that create and change sequences.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altersequence.html">ALTER SEQUENCE</a>
 */
final class SequenceDdl {

    private SequenceDdl() {}

    static String create(Sequence sequence) {
        String type = sequence.options().type();
        return "CREATE " + (sequence.unlogged() ? "UNLOGGED " : "") + "SEQUENCE "
                + Identifier.quoted(sequence.name())
                + (type.equals("bigint") ? "" : " AS " + type)
                + options(sequence.options())
                + sequence.ownedBy().map(owner -> " OWNED BY " + owner(owner)).orElse("");
    }

    /** The options that are not PostgreSQL's defaults for the type, each after a space. */
    static String options(SequenceOptions options) {
        SequenceOptions usual = SequenceOptions.counting(options.type(), 1, options.increment());
        long usualStart = options.increment() > 0 ? options.minimum() : options.maximum();
        return (options.start() == usualStart ? "" : " START WITH " + options.start())
                + (options.increment() == 1 ? "" : " INCREMENT BY " + options.increment())
                + (options.minimum() == usual.minimum() ? "" : " MINVALUE " + options.minimum())
                + (options.maximum() == usual.maximum() ? "" : " MAXVALUE " + options.maximum())
                + (options.cache() == 1 ? "" : " CACHE " + options.cache())
                + (options.cycle() ? " CYCLE" : "");
    }

    /** What brings a sequence from one form to another; nothing when nothing but the comment differs. */
    static Stream<String> alter(Sequence from, Sequence to) {
        String alter = "ALTER SEQUENCE " + Identifier.quoted(to.name()) + " ";
        List<String> clauses = new ArrayList<>();
        if (!from.options().type().equals(to.options().type())) {
            clauses.add("AS " + to.options().type());
        }
        clauses.addAll(changes(from.options(), to.options()));
        if (!from.ownedBy().equals(to.ownedBy())) {
            clauses.add("OWNED BY " + to.ownedBy().map(SequenceDdl::owner).orElse("NONE"));
        }
        Stream<String> logging = from.unlogged() == to.unlogged()
                ? Stream.empty()
                : Stream.of(alter + (to.unlogged() ? "SET UNLOGGED" : "SET LOGGED"));
        return clauses.isEmpty()
                ? logging
                : Stream.concat(
                        NarrowedBounds.before(
                                from.options(),
                                to.options(),
                                between -> alter + "AS " + between.type() + " " + String.join(" ", bounds(between)),
                                (value, outside) -> NarrowedBounds.move(
                                        Identifier.literal(Identifier.quoted(to.name())),
                                        Identifier.quoted(to.name()),
                                        value,
                                        outside)),
                        Stream.concat(Stream.of(alter + String.join(" ", clauses)), logging));
    }

    /** The clauses for a minimum and a maximum. */
    static List<String> bounds(SequenceOptions options) {
        return List.of("MINVALUE " + options.minimum(), "MAXVALUE " + options.maximum());
    }

    /** The clauses of {@code ALTER COLUMN} that bring an identity from one form to another. */
    static List<String> changes(Identity from, Identity to) {
        List<String> clauses = new ArrayList<>();
        if (from.always() != to.always()) {
            clauses.add("SET GENERATED " + ColumnDdl.mode(to));
        }
        changes(from.options(), to.options()).forEach(change -> clauses.add("SET " + change));
        return clauses;
    }

    /** A new type brings new bounds of its own, so these are then always said. */
    private static List<String> changes(SequenceOptions from, SequenceOptions to) {
        boolean retyped = !from.type().equals(to.type());
        List<String> changes = new ArrayList<>();
        add(changes, from.increment() != to.increment(), "INCREMENT BY " + to.increment());
        add(changes, retyped || from.minimum() != to.minimum(), "MINVALUE " + to.minimum());
        add(changes, retyped || from.maximum() != to.maximum(), "MAXVALUE " + to.maximum());
        add(changes, from.start() != to.start(), "START WITH " + to.start());
        add(changes, from.cache() != to.cache(), "CACHE " + to.cache());
        add(changes, from.cycle() != to.cycle(), to.cycle() ? "CYCLE" : "NO CYCLE");
        return changes;
    }

    private static void add(List<String> clauses, boolean needed, String clause) {
        if (needed) {
            clauses.add(clause);
        }
    }

    private static String owner(ColumnReference owner) {
        return Identifier.quoted(owner.table()) + "." + Identifier.quoted(owner.column());
    }
}
