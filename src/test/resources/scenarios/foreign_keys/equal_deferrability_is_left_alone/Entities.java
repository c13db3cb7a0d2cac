package equal_deferrability_is_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Author {
    @Id
    Long id;
}

@Entity
class Book {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "a", foreignKey = @ForeignKey(name = "fk_a", options = "DEFERRABLE INITIALLY DEFERRED"))
    Author a;

    @ManyToOne
    @JoinColumn(name = "b", foreignKey = @ForeignKey(name = "fk_b", options = "deferrable initially immediate"))
    Author b;

    @ManyToOne
    @JoinColumn(name = "c", foreignKey = @ForeignKey(name = "fk_c", options = "deferrable"))
    Author c;
}
