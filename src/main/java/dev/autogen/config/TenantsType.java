package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A list of schemas, or a query that finds them: what begins as one does. */
record TenantsType() implements ValueType<TenantChoice> {
    private static final OneOrMoreType NAMES = OneOrMoreType.of("acme", "globex");
    private static final Pattern QUERY = Pattern.compile("(?is)\\s*(select|with|values|table)\\s.*");

    @Override
    public String shape() {
        return NAMES.shape() + ", or a query that begins with select, with, values or table";
    }

    @Override
    public String optionShape() {
        return NAMES.optionShape() + ", or one query that begins with select, with, values or table";
    }

    @Override
    public String found(JsonNode node) {
        return NAMES.found(node);
    }

    @Override
    public Optional<TenantChoice> read(JsonNode node) {
        return node.isTextual() && isQuery(node.textValue())
                ? Optional.of(TenantChoice.found(node.textValue()))
                : NAMES.read(node).map(TenantChoice::listed);
    }

    @Override
    public Optional<TenantChoice> parse(List<String> texts) {
        if (texts.stream().anyMatch(TenantsType::isQuery)) {
            return Optional.of(texts).filter(all -> all.size() == 1).map(all -> TenantChoice.found(all.get(0)));
        }
        return NAMES.parse(texts).map(TenantChoice::listed);
    }

    private static boolean isQuery(String text) {
        return QUERY.matcher(text).matches();
    }

    @Override
    public String print(TenantChoice value) {
        return value.query().map(Toml::quote).orElseGet(() -> NAMES.print(value.schemas()));
    }
}
