package sample;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;

/** A card network as the first letter of its name. */
@Converter
class CardNetworkConverter implements AttributeConverter<CardNetwork, Character> {

    @Override
    public Character convertToDatabaseColumn(CardNetwork network) {
        return network == null ? null : network.name().charAt(0);
    }

    @Override
    public CardNetwork convertToEntityAttribute(Character letter) {
        return Arrays.stream(CardNetwork.values())
                .filter(network -> letter != null && network.name().charAt(0) == letter)
                .findFirst()
                .orElse(null);
    }
}
