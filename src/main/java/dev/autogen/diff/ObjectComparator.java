package dev.autogen.diff;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Index;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.SchemaObjectVisitor;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares one object of the target, in its canonical form, with its counterpart in the database.
 *
 * <p>Each visit reports the differences, and gives the readable form with whatever the target leaves to the database.
 */
final class ObjectComparator implements SchemaObjectVisitor<SchemaObject> {
    private final SchemaObject readable;
    private final SchemaObject live;
    private final ComparisonOptions options;
    private final ClaimedNames claimed;
    private final Findings findings;

    ObjectComparator(
            SchemaObject readable,
            SchemaObject live,
            ComparisonOptions options,
            ClaimedNames claimed,
            Findings findings) {
        this.readable = readable;
        this.live = live;
        this.options = options;
        this.claimed = claimed;
        this.findings = findings;
    }

    private SchemaObject compare(SchemaObject canonical, SchemaObject shown, SchemaObject found) {
        findings.counterparts(
                Paths.of(canonical),
                shown,
                found,
                Findings.changes(
                        canonical.accept(ObjectFacts.INSTANCE),
                        shown.accept(ObjectFacts.INSTANCE),
                        found.accept(ObjectFacts.INSTANCE)));
        return shown;
    }

    @Override
    public SchemaObject visitNamespace(Namespace namespace) {
        Namespace stated = options.storage() ? namespace : LeftOpen.of(namespace, (Namespace) live);
        return compare(stated, stated, live);
    }

    @Override
    public SchemaObject visitExtension(Extension extension) {
        Extension found = (Extension) live;
        Extension stated = new Extension(
                extension.name(),
                extension.schema().or(found::schema),
                extension.version().or(found::version),
                options.storage() ? extension.comment() : extension.comment().or(found::comment));
        return compare(stated, stated, live);
    }

    @Override
    public SchemaObject visitEnumType(EnumType type) {
        EnumType shown = (EnumType) readable;
        List<String> labels = EnumLabels.settle(type.labels(), ((EnumType) live).labels(), options.enumOrder());
        Optional<String> comment =
                options.storage() ? type.comment() : type.comment().or(live::comment);
        return compare(
                new EnumType(type.name(), labels, type.casts(), comment),
                new EnumType(type.name(), labels, shown.casts(), comment),
                live);
    }

    @Override
    public SchemaObject visitCompositeType(CompositeType type) {
        return compare(type, readable, live);
    }

    @Override
    public SchemaObject visitDomain(Domain domain) {
        Domain found = (Domain) live;
        Domain shown = withDefault((Domain) readable, domain, found);
        ChildMatcher<CheckConstraint> matcher = new ChildMatcher<>(
                        CheckConstraint::label, check -> List.of(check.expression(), check.notValid()), List.of())
                .match(Spelled.zip(domain.checks(), shown.checks()), found.checks());
        List<Spelled<CheckConstraint>> checks = new ArrayList<>(matcher.missing());
        matcher.pairs().forEach(pair -> checks.add(named(pair)));
        return compare(
                withChecks(domain, checks.stream().map(Spelled::canonical).toList()),
                withChecks(shown, checks.stream().map(Spelled::readable).toList()),
                withChecks(found, found.checks()));
    }

    /** A domain changes as a whole, so what is equal keeps the database's spelling. */
    private static Domain withDefault(Domain shown, Domain canonical, Domain found) {
        return new Domain(
                shown.name(),
                shown.type(),
                shown.collation(),
                shown.nullable(),
                canonical.defaultExpression().equals(found.defaultExpression())
                        ? found.defaultExpression()
                        : shown.defaultExpression(),
                shown.checks(),
                shown.comment());
    }

    private static Spelled<CheckConstraint> named(ChildMatcher.Pair<CheckConstraint> pair) {
        CheckConstraint canonical = pair.target().canonical();
        CheckConstraint readable = pair.target().readable();
        CheckConstraint live = pair.live();
        CheckConstraint named = canonical.withLabel(ConstraintAlignment.label(canonical.label(), live.label()));
        return new Spelled<>(named, named.equals(live) ? live : readable.withLabel(named.label()));
    }

    /** The domain with its checks by name, for their order means nothing. */
    private static Domain withChecks(Domain domain, List<CheckConstraint> checks) {
        return new Domain(
                domain.name(),
                domain.type(),
                domain.collation(),
                domain.nullable(),
                domain.defaultExpression(),
                checks.stream()
                        .sorted(Comparator.comparing(check -> check.label().toString()))
                        .toList(),
                domain.comment());
    }

    @Override
    public SchemaObject visitSequence(Sequence sequence) {
        return options.storage()
                ? compare(sequence, readable, live)
                : compare(
                        LeftOpen.of(sequence, (Sequence) live),
                        LeftOpen.of((Sequence) readable, (Sequence) live),
                        live);
    }

    @Override
    public SchemaObject visitTable(Table table) {
        return new TableComparator(options, claimed, findings).compare(table, (Table) readable, (Table) live);
    }

    @Override
    public SchemaObject visitView(View view) {
        View found = (View) live;
        View shown = ((View) readable).withGrants(found.grants());
        List<Index> indexes = new IndexComparator(options, claimed, findings)
                .compare(view.name(), Spelled.zip(view.indexes(), shown.indexes()), found.indexes());
        View named = shown.withIndexes(indexes);
        return options.storage()
                ? compare(view, named, live)
                : compare(LeftOpen.of(view, found), dressed(named, view, found), live);
    }

    /** What entities do not speak of is kept when the view is made anew, as far as it suits the new one. */
    private static View dressed(View shown, View canonical, View found) {
        View optioned = canonical.materialized() == found.materialized() ? shown.withOptions(found.options()) : shown;
        return canonical.query().equals(found.query()) ? optioned.withColumnComments(found.columnComments()) : optioned;
    }

    @Override
    public SchemaObject visitOpaqueUnit(OpaqueUnit unit) {
        return compare(unit, readable, live);
    }
}
