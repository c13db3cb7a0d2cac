package dev.autogen.dialect.postgres;

import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionConstraint.Element;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Indexes and exclusion constraints of the target with PostgreSQL's answers put in. */
final class IndexSpelling {

    private IndexSpelling() {}

    static Index of(Index written, Index answer, boolean canonical) {
        List<IndexPart> parts = new ArrayList<>();
        for (int i = 0; i < written.parts().size(); i++) {
            parts.add(part(written.parts().get(i), answer.parts().get(i), canonical));
        }
        return new Index(
                written.label(),
                written.unique(),
                answer.method(),
                parts,
                written.include(),
                written.nullsNotDistinct(),
                predicate(written.predicate(), answer.predicate(), canonical),
                answer.storage(),
                written.valid(),
                written.comment());
    }

    static ExclusionConstraint of(ExclusionConstraint written, ExclusionConstraint answer, boolean canonical) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < written.elements().size(); i++) {
            Element found = answer.elements().get(i);
            elements.add(
                    new Element(part(written.elements().get(i).part(), found.part(), canonical), found.operator()));
        }
        return new ExclusionConstraint(
                written.label(),
                answer.method(),
                elements,
                written.include(),
                predicate(written.predicate(), answer.predicate(), canonical),
                written.deferrability());
    }

    /** An expression that is a mere column in parentheses is a column to PostgreSQL. */
    private static IndexPart part(IndexPart written, IndexPart answer, boolean canonical) {
        boolean users = !canonical && written.expression() && answer.expression();
        return new IndexPart(
                users ? SqlText.withoutOuterParentheses(written.text()) : answer.text(),
                answer.expression(),
                answer.collation(),
                answer.operatorClass(),
                answer.descending(),
                answer.nullsFirst());
    }

    private static Optional<String> predicate(Optional<String> written, Optional<String> answer, boolean canonical) {
        return canonical ? answer : written.map(SqlText::withoutOuterParentheses);
    }
}
