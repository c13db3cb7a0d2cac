package dev.autogen.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The form of all JSON that autogen writes: two spaces, line feeds, and the version of the shape first. */
final class Json {

    /** Grows when a field changes its meaning or goes away; fields may be added without. */
    private static final int VERSION = 1;

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectWriter WRITER =
            MAPPER.writer(new DefaultPrettyPrinter().withArrayIndenter(INDENTER).withObjectIndenter(INDENTER));

    private Json() {}

    static ObjectNode document() {
        return object().put("version", VERSION);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Copies the fields of a document that was written here, without its version. */
    static void putAll(String document, ObjectNode into) {
        try {
            MAPPER.readTree(document).properties().stream()
                    .filter(field -> !field.getKey().equals("version"))
                    .forEach(field -> into.set(field.getKey(), field.getValue()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is JSON", e);
        }
    }

    /** The text with a final line feed. */
    static String write(JsonNode node) {
        try {
            return WRITER.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes has a text", e);
        }
    }
}
