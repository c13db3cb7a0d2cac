package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What one table of a settings file says.
 *
 * @param file the file
 * @param prefix the table's name with a final dot, empty for the top level
 * @param table its content
 * @param interpolation applied to a value when it is asked for: what another layer hides needs no variables
 */
record FileLayer(SettingsFile file, String prefix, JsonNode table, Interpolation interpolation) implements Layer {

    @Override
    public <T> Optional<T> value(Key<T> key) {
        JsonNode node = table.at("/" + key.name().replace('.', '/'));
        return node.isMissingNode() ? Optional.empty() : Optional.of(read(key, node));
    }

    private <T> T read(Key<T> key, JsonNode written) {
        Place place = file.place(prefix + key.name());
        JsonNode node = interpolation.apply(written, key.name(), place);
        return key.type()
                .read(node)
                .orElseThrow(() -> new InvalidSettingException(
                        prefix + key.name(),
                        place,
                        key.type().shape(),
                        key.type().found(node)));
    }
}
