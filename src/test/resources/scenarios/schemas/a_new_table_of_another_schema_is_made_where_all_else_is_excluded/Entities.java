package a_new_table_of_another_schema_is_made_where_all_else_is_excluded;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
class T3 {
    @Id
    Long id;
}

@Entity
class T6 {
    @Id
    Long id;
}

@Entity
@Table(schema = "test_schema")
class T4 {
    @Id
    Long id;
}

@Entity
@Table(schema = "test_schema")
class T7 {
    @Id
    Long id;
}
