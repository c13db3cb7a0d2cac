package dev.autogen.render;

import dev.autogen.schema.ExclusionConstraint.Element;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import java.util.ArrayList;
import java.util.List;

/** The calls that say what an index is. */
final class IndexCalls {
    private IndexCalls() {}

    static Call index(Index index) {
        return Call.of(
                "index", Argument.text(index.label().required()), content(index).on("index"));
    }

    static Chain content(Index index) {
        Chain chain = new Chain()
                .when(index.unique(), "unique")
                .when(!index.method().equals(Index.BTREE), "using", Argument.text(index.method()));
        parts(chain, index.parts());
        return chain.textsIfAny("include", index.include())
                .when(index.nullsNotDistinct(), "nullsNotDistinct")
                .text("where", index.predicate())
                .entries("storage", index.storage())
                .text("comment", index.comment());
    }

    static void element(Chain chain, Element element) {
        IndexPart part = element.part();
        List<Argument> start = List.of(Argument.text(part.text()), Argument.text(element.operator()));
        chain.with(
                part.expression() ? "withExpression" : "with",
                start,
                options(part).on("part"));
    }

    /** Plain columns that follow each other share a call. */
    private static void parts(Chain chain, List<IndexPart> parts) {
        List<String> plain = new ArrayList<>();
        for (IndexPart part : parts) {
            if (part.equals(IndexPart.column(part.text()))) {
                plain.add(part.text());
            } else {
                chain.textsIfAny("on", plain);
                plain.clear();
                part(chain, part);
            }
        }
        chain.textsIfAny("on", plain);
    }

    private static void part(Chain chain, IndexPart part) {
        String method = part.expression() ? "onExpression" : "on";
        chain.with(method, List.of(Argument.text(part.text())), options(part).on("part"));
    }

    private static Chain options(IndexPart part) {
        boolean assumed = part.nullsFirst() == part.descending();
        return new Chain()
                .text("collate", part.collation())
                .text("operatorClass", part.operatorClass())
                .when(part.descending(), "desc")
                .when(!assumed, part.nullsFirst() ? "nullsFirst" : "nullsLast");
    }
}
