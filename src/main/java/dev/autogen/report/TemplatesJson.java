package dev.autogen.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** The templates of {@code init} for machines: {@code {"version": 1, "templates": [{"name": …, "description": …}]}}. */
public final class TemplatesJson {

    private TemplatesJson() {}

    /** The document, with a final line feed. */
    public static String of(Map<String, String> descriptions) {
        ObjectNode document = Json.document();
        ArrayNode templates = document.putArray("templates");
        new TreeMap<>(descriptions)
                .forEach((name, description) ->
                        templates.addObject().put("name", name).put("description", description));
        return Json.write(document);
    }
}
