package a_schema_that_is_not_quoted_is_folded;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "Stock")
class Shelf {
    @Id
    Long id;
}

@Entity
@Table(schema = "PUBLIC")
class Account {
    @Id
    Long id;
}
