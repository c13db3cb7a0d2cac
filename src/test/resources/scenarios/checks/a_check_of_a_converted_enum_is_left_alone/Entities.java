package a_check_of_a_converted_enum_is_left_alone;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    @Column(columnDefinition = "char(1)")
    @Convert(converter = KindConverter.class)
    Kind kind;

    enum Kind { A, B }
}

@Converter
class KindConverter implements AttributeConverter<Account.Kind, String> {
    @Override
    public String convertToDatabaseColumn(Account.Kind kind) {
        return kind == null ? null : kind.name().toLowerCase();
    }

    @Override
    public Account.Kind convertToEntityAttribute(String text) {
        return text == null ? null : Account.Kind.valueOf(text.toUpperCase());
    }
}
