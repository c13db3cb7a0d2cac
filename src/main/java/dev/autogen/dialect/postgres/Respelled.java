package dev.autogen.dialect.postgres;

import dev.autogen.schema.Cast;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.CompositeType.Attribute;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts PostgreSQL's answers into the objects of a target.
 *
 * @param verdict the answers
 * @param extensions the live database's extensions, whose schema and version stand for those left open
 */
record Respelled(Judge.Verdict verdict, List<Extension> extensions) {

    Schema canonical(Schema target) {
        return Schema.of(target.objects().stream()
                .flatMap(object -> object(object, true))
                .toList());
    }

    Schema readable(Schema target) {
        boolean canonical = !verdict.plainPath();
        return Schema.of(target.objects().stream()
                .flatMap(object -> object(object, canonical))
                .toList());
    }

    private Stream<SchemaObject> object(SchemaObject object, boolean canonical) {
        if (object instanceof Table table) {
            TableSpelling spelling = Answer.of(verdict.spelling().tables(), table.name());
            Table spelled = canonical ? spelling.canonical() : spelling.readable();
            return Stream.concat(Stream.of(spelled), SerialSequence.of(table));
        }
        if (object instanceof Domain domain) {
            return Stream.of(domain(domain, canonical));
        }
        if (object instanceof CompositeType type) {
            return Stream.of(composite(type));
        }
        if (object instanceof EnumType type) {
            return Stream.of(enumType(type));
        }
        return Stream.of(object instanceof Extension extension ? extension(extension) : object);
    }

    private Domain domain(Domain written, boolean canonical) {
        Domain answer = verdict.spelling().columns().domains().getOrDefault(written, written);
        List<CheckConstraint> checks = new ArrayList<>();
        for (int i = 0; i < written.checks().size(); i++) {
            CheckConstraint check = written.checks().get(i);
            String text = canonical
                    ? DomainDraft.check(answer, i).expression()
                    : SqlText.withoutOuterParentheses(check.expression());
            checks.add(new CheckConstraint(check.label(), text, check.noInherit(), check.notValid()));
        }
        return new Domain(
                written.name(),
                answer.type(),
                answer.collation(),
                answer.nullable(),
                canonical ? answer.defaultExpression() : written.defaultExpression(),
                checks,
                written.comment());
    }

    private CompositeType composite(CompositeType type) {
        return new CompositeType(
                type.name(), type.attributes().stream().map(this::attribute).toList(), type.comment());
    }

    private Attribute attribute(Attribute attribute) {
        Column answer = verdict.spelling().columns().type(attribute.type(), attribute.collation());
        return new Attribute(attribute.name(), answer.type(), answer.collation());
    }

    private static EnumType enumType(EnumType type) {
        List<Cast> casts = type.casts().stream()
                .map(cast -> new Cast(
                        castType(cast.source(), type.name()),
                        castType(cast.target(), type.name()),
                        cast.context(),
                        cast.function()))
                .toList();
        return new EnumType(type.name(), type.labels(), casts, type.comment());
    }

    /** The enum type itself in its own spelling, or a plain type without length. */
    private static String castType(String written, Name self) {
        String own = Identifier.quoted(self);
        boolean quotedOwn = written.equals(own) || written.replace("\"", "").equals(own.replace("\"", ""));
        if (quotedOwn || written.toLowerCase(Locale.ROOT).equals(own)) {
            return own;
        }
        return TypeSpelling.of(written).orElse(written);
    }

    private Extension extension(Extension wanted) {
        Optional<Extension> live = extensions.stream()
                .filter(extension -> extension.name().equals(wanted.name()))
                .findFirst();
        return new Extension(
                wanted.name(),
                wanted.schema().or(() -> live.flatMap(Extension::schema)),
                wanted.version().or(() -> live.flatMap(Extension::version)),
                wanted.comment());
    }
}
