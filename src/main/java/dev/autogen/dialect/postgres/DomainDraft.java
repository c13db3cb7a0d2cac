package dev.autogen.dialect.postgres;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A temporary domain that stands in for one of the target. */
final class DomainDraft {

    private static final String CHECK = "autogen_k";

    private DomainDraft() {}

    static Piece piece(Domain domain, String name) {
        List<CheckConstraint> checks = new ArrayList<>();
        for (CheckConstraint check : domain.checks()) {
            checks.add(CheckConstraint.of(Label.explicit(label(checks.size())), check.expression()));
        }
        Domain draft = new Domain(
                Name.of("pg_temp", name),
                domain.type(),
                domain.collation(),
                domain.nullable(),
                domain.defaultExpression(),
                checks,
                Optional.empty());
        String sql = TypeDdl.create(draft).findFirst().orElseThrow();
        return new Piece(sql, ObjectPath.of(ObjectPath.Kind.DOMAIN, domain.name()), sql);
    }

    /** The answer to a check, by its place among the domain's. */
    static CheckConstraint check(Domain answer, int place) {
        return answer.checks().stream()
                .filter(check -> check.label().required().equals(label(place)))
                .findFirst()
                .orElseThrow();
    }

    private static String label(int place) {
        return CHECK + place;
    }
}
