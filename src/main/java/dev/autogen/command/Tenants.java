package dev.autogen.command;

import dev.autogen.config.NamedDatabase;
import dev.autogen.config.Settings;
import dev.autogen.config.TenantChoice;
import dev.autogen.report.DatabaseStatus;
import dev.autogen.schema.AutogenException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The tenants of a project, which are schemas of one database that have the same tables.
 *
 * <p>A revision is written once, and carried out in each tenant by itself: each has its own version rows, its own lock, and
 * its own failure. Revisions are read and compiled once for all of them.
 */
public final class Tenants {
    /** What the schema is called on a scratch database that stands for any of them. */
    private static final String ANY = "tenant";

    private final Settings settings;
    private final Supplier<Workplace> workplaces;
    private final BiFunction<Workplace, String, Autogen> useCases;
    private final BooleanSupplier cancelled;

    /**
     * @param useCases those of one tenant, with what a workplace has read
     * @param cancelled whether nothing further is to be begun
     */
    Tenants(
            Settings settings,
            Supplier<Workplace> workplaces,
            BiFunction<Workplace, String, Autogen> useCases,
            BooleanSupplier cancelled) {
        this.settings = settings;
        this.workplaces = workplaces;
        this.useCases = useCases;
        this.cancelled = cancelled;
    }

    /** Whether the settings have tenants. */
    public boolean any() {
        return settings.tenants().any();
    }

    /**
     * Their schemas, in the order of the list or the query.
     *
     * @throws TenantException when a query gives none, or what is no name of a schema
     */
    public List<String> names() {
        try (Workplace workplace = workplaces.get()) {
            return names(workplace);
        }
    }

    private List<String> names(Workplace workplace) {
        TenantChoice choice = settings.tenants().choice();
        return choice.query()
                .map(query -> new TenantSchemas(workplace.databases().ofAllTenants()).found(query))
                .orElse(choice.schemas());
    }

    /**
     * Does the work on one tenant after the other, whatever fails in those before.
     *
     * @param work what is done with the use cases of a tenant
     * @param told gets each outcome as it is known
     * @throws AutogenException when it fails before any tenant is reached, as when the revisions form no graph
     */
    public <T> void each(BiFunction<String, Autogen, T> work, Consumer<TenantOutcome<T>> told) {
        try (Workplace workplace = workplaces.get()) {
            each(workplace, work, told);
        }
    }

    private <T> void each(Workplace workplace, BiFunction<String, Autogen, T> work, Consumer<TenantOutcome<T>> told) {
        workplace.revisions().graph();
        for (String name : names(workplace)) {
            if (!cancelled.getAsBoolean()) {
                told.accept(outcome(name, work, useCases.apply(workplace, name)));
            }
        }
    }

    private static <T> TenantOutcome<T> outcome(String name, BiFunction<String, Autogen, T> work, Autogen tenant) {
        try {
            return TenantOutcome.of(name, work.apply(name, tenant));
        } catch (AutogenException e) {
            return TenantOutcome.failed(name, e);
        }
    }

    /**
     * How each stands to the revisions; one that cannot be asked is no failure here.
     *
     * @param environment what the settings call the database
     * @param drift as {@link Autogen#status} takes it
     */
    public List<DatabaseStatus> statuses(Optional<String> environment, boolean drift) {
        List<DatabaseStatus> statuses = new ArrayList<>();
        try (Workplace workplace = workplaces.get()) {
            Function<Optional<AutogenException>, DatabaseStatus> unreachable = failure -> DatabaseStatus.unreachable(
                    environment,
                    settings.named().map(NamedDatabase::name),
                    workplace.databases().nameOfAllTenants(),
                    failure.map(Throwable::getMessage).orElse(""));
            try {
                this.<DatabaseStatus>each(
                        workplace,
                        (name, tenant) -> tenant.status(environment, drift),
                        outcome -> statuses.add(outcome.result()
                                .orElseGet(() -> unreachable.apply(outcome.failure()))
                                .ofTenant(outcome.tenant())));
            } catch (AutogenException e) {
                if (e.kind() != AutogenException.Kind.UNAVAILABLE) {
                    throw e;
                }
                statuses.add(unreachable.apply(Optional.of(e)));
            }
        }
        return statuses;
    }

    /**
     * Does work that is done once for all tenants: on the first, where the database is asked, and all are at head.
     *
     * @throws NotAtHeadException when one of them is not
     */
    <T> T once(Against against, Function<Autogen, T> work) {
        try (Workplace workplace = workplaces.get()) {
            if (against == Against.REVISIONS) {
                return work.apply(
                        useCases.apply(workplace, settings.tenants().single().orElse(ANY)));
            }
            List<String> names = names(workplace);
            requireAtHead(names, workplace);
            return work.apply(useCases.apply(workplace, names.get(0)));
        }
    }

    private void requireAtHead(List<String> names, Workplace workplace) {
        List<String> heads = workplace.revisions().graph().independentHeads();
        SortedMap<String, SortedSet<String>> behind = new TreeMap<>();
        for (String name : names) {
            try (Workplace tenant = workplace.of(settings.ofTenant(name))) {
                SortedSet<String> rows = tenant.rows(tenant.databases().live());
                if (!rows.equals(new TreeSet<>(heads))) {
                    behind.put(name, rows);
                }
            }
        }
        if (!behind.isEmpty()) {
            throw NotAtHeadException.tenants(workplace.databases().nameOfAllTenants(), behind, heads);
        }
    }
}
