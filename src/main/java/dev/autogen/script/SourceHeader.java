package dev.autogen.script;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the header of a revision from its source, without compiling it. */
final class SourceHeader {
    private static final Set<String> TYPES = Set.of("class", "record", "enum", "interface");
    private static final Set<String> MEMBERS = Set.of(
            "id",
            "revises",
            "message",
            "branchLabels",
            "dependsOn",
            "destructive",
            "notRestored",
            "hibernate",
            "replaces");

    private final Path file;
    private final JavaTokens tokens;
    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private Token token;
    private String packageName = "";
    private int annotationLine;

    private SourceHeader(Path file, String text) {
        this.file = file;
        this.tokens = new JavaTokens(text);
        this.token = tokens.next();
    }

    /**
     * The header, or nothing when no class in the text is a revision.
     *
     * @throws UnreadableHeaderException when the annotation holds anything but literals
     */
    static Optional<RevisionHeader> in(Path file, String text) {
        return new SourceHeader(file, text).read();
    }

    private Optional<RevisionHeader> read() {
        while (token.kind() != Token.Kind.END) {
            if (token.is("package") && packageName.isEmpty()) {
                advance();
                packageName = qualifiedName();
            } else if (token.is("@")) {
                advance();
                annotation();
            } else if (TYPES.contains(token.text()) && token.kind() == Token.Kind.WORD) {
                advance();
                if (!members.isEmpty()) {
                    return Optional.of(header(token.text()));
                }
            } else if (token.is("{")) {
                skip("{", "}");
            } else {
                advance();
            }
        }
        return Optional.empty();
    }

    private void annotation() {
        int line = token.line();
        String name = qualifiedName();
        if (name.equals("Revision") || name.equals("dev.autogen.migration.Revision")) {
            annotationLine = line;
            members();
        } else if (token.is("(")) {
            skip("(", ")");
        }
    }

    private String qualifiedName() {
        StringBuilder name = new StringBuilder(token.text());
        advance();
        while (token.is(".")) {
            advance();
            name.append('.').append(token.text());
            advance();
        }
        return name.toString();
    }

    private void members() {
        expect("(");
        while (!token.is(")")) {
            Token name = advance();
            if (name.kind() != Token.Kind.WORD || !MEMBERS.contains(name.text())) {
                throw failed(name, "@Revision has no member \"" + name.text() + "\"");
            }
            expect("=");
            members.put(name.text(), values());
            if (!token.is(")")) {
                expect(",");
            }
        }
        advance();
    }

    private List<String> values() {
        if (!token.is("{")) {
            return List.of(value());
        }
        List<String> values = new ArrayList<>();
        advance();
        while (!token.is("}")) {
            values.add(value());
            if (!token.is("}")) {
                expect(",");
            }
        }
        advance();
        return values;
    }

    private String value() {
        if (token.is("true") || token.is("false")) {
            return advance().text();
        }
        StringBuilder value = new StringBuilder(operand());
        while (token.is("+")) {
            advance();
            value.append(operand());
        }
        return value.toString();
    }

    private String operand() {
        if (token.is("(")) {
            advance();
            String inside = value();
            expect(")");
            return inside;
        }
        if (token.kind() != Token.Kind.STRING) {
            throw failed(
                    token,
                    "@Revision is read without compiling, so its values have to be literals, not \"" + token.text()
                            + "\"");
        }
        return advance().text();
    }

    private void skip(String open, String close) {
        int depth = 0;
        do {
            depth += token.is(open) ? 1 : token.is(close) ? -1 : 0;
            advance();
        } while (depth > 0 && token.kind() != Token.Kind.END);
    }

    private Token advance() {
        Token current = token;
        token = tokens.next();
        return current;
    }

    private void expect(String symbol) {
        if (!token.is(symbol)) {
            throw failed(token, "@Revision: \"" + symbol + "\" is expected before \"" + token.text() + "\"");
        }
        advance();
    }

    private UnreadableHeaderException failed(Token where, String reason) {
        return new UnreadableHeaderException(file, where.line(), reason);
    }

    private RevisionHeader header(String simpleName) {
        String id = members.getOrDefault("id", List.of()).stream()
                .findFirst()
                .orElseThrow(() -> new UnreadableHeaderException(file, annotationLine, "@Revision is without an id"));
        RevisionIds.check(id, file + ":" + annotationLine);
        return new RevisionHeader(
                id,
                members.getOrDefault("revises", List.of()),
                String.join("", members.getOrDefault("message", List.of())),
                members.getOrDefault("branchLabels", List.of()),
                members.getOrDefault("dependsOn", List.of()),
                members.getOrDefault("destructive", List.of()).contains("true"),
                members.getOrDefault("notRestored", List.of()),
                Optional.of(String.join("", members.getOrDefault("hibernate", List.of())))
                        .filter(version -> !version.isEmpty()),
                members.getOrDefault("replaces", List.of()),
                packageName.isEmpty() ? simpleName : packageName + "." + simpleName,
                Optional.of(file),
                Optional.empty());
    }
}
