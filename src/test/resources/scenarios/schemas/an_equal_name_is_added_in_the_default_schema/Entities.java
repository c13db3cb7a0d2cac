package an_equal_name_is_added_in_the_default_schema;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "a", schema = "public")
class Default {
    @Id
    Long id;
}

@Entity
@Table(name = "a", schema = "test_schema")
class Other {
    @Id
    Long id;

    String y;
}
