package a_type_with_a_quoted_name_in_another_schema_is_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Shelf {
    @Id
    Long id;

    @Column(columnDefinition = "stock.\"Shelf State\" default 'it''s empty'")
    String state;

    @Column(columnDefinition = "\"Shelf State\"")
    String other;
}
