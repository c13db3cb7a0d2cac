package deferrability_comes_and_goes;

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
    @JoinColumn(name = "a", foreignKey = @ForeignKey(name = "fk_a", options = "initially deferred"))
    Author a;

    @ManyToOne
    @JoinColumn(name = "b", foreignKey = @ForeignKey(name = "fk_b", options = "deferrable"))
    Author b;

    @ManyToOne
    @JoinColumn(name = "c", foreignKey = @ForeignKey(name = "fk_c", options = "initially immediate deferrable"))
    Author c;

    @ManyToOne
    @JoinColumn(name = "d", foreignKey = @ForeignKey(name = "fk_d"))
    Author d;

    @ManyToOne
    @JoinColumn(name = "e", foreignKey = @ForeignKey(name = "fk_e"))
    Author e;

    @ManyToOne
    @JoinColumn(name = "f", foreignKey = @ForeignKey(name = "fk_f"))
    Author f;

    @ManyToOne
    @JoinColumn(name = "g", foreignKey = @ForeignKey(name = "fk_g", options = "deferrable"))
    Author g;
}
