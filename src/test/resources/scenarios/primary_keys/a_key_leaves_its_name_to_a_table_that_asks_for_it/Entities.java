package a_key_leaves_its_name_to_a_table_that_asks_for_it;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Author {
    @Id
    Long id;
}

@Entity(name = "author_key")
class AuthorKey {
    @Id
    Long id;
}
