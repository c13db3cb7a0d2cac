package an_unnamed_index_leaves_its_name_to_one_of_another_table;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(columnList = "name"))
class Author {
    @Id
    Long id;

    String name;
}

@Entity
@Table(indexes = @Index(name = "idx_name", columnList = "title"))
class Book {
    @Id
    Long id;

    String title;
}
