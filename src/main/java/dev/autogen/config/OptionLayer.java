package dev.autogen.config;

import java.util.List;
import java.util.Optional;

/** What options say. */
record OptionLayer(Overrides overrides) implements Layer {

    /** The options, all of which are known settings. */
    static OptionLayer of(Overrides overrides) {
        for (Overrides.Entry entry : overrides.entries()) {
            if (Keys.find(entry.key()).isEmpty()) {
                throw unknown(entry.key());
            }
        }
        return new OptionLayer(overrides);
    }

    private static UnknownSettingException unknown(String key) {
        if (key.startsWith("hibernate.") || key.startsWith("jakarta.persistence.")) {
            String hint = " A setting of Hibernate's is given as -D " + key + "=…";
            return new UnknownSettingException(key, Place.options(), Optional.empty(), hint);
        }
        return new UnknownSettingException(key, Place.options(), Keys.nearest(key), "");
    }

    @Override
    public <T> Optional<T> value(Key<T> key) {
        List<String> texts = overrides.texts(key.name());
        return texts.isEmpty() ? Optional.empty() : Optional.of(parse(key, texts));
    }

    private static <T> T parse(Key<T> key, List<String> texts) {
        return key.type()
                .parse(texts)
                .orElseThrow(() -> new InvalidSettingException(
                        key.name(), Place.options(), key.type().optionShape(), ""));
    }
}
