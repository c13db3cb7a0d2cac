package actions_change_in_every_way;

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
    @JoinColumn(name = "a", foreignKey = @ForeignKey(name = "fk_a", options = "on delete cascade"))
    Author a;

    @ManyToOne
    @JoinColumn(name = "b", foreignKey = @ForeignKey(name = "fk_b", options = "on update cascade"))
    Author b;

    @ManyToOne
    @JoinColumn(name = "c", foreignKey = @ForeignKey(name = "fk_c"))
    Author c;

    @ManyToOne
    @JoinColumn(name = "d", foreignKey = @ForeignKey(name = "fk_d"))
    Author d;

    @ManyToOne
    @JoinColumn(name = "e", foreignKey = @ForeignKey(name = "fk_e", options = "on delete cascade"))
    Author e;

    @ManyToOne
    @JoinColumn(name = "f", foreignKey = @ForeignKey(name = "fk_f", options = "on update cascade"))
    Author f;

    @ManyToOne
    @JoinColumn(name = "g", foreignKey = @ForeignKey(name = "fk_g", options = "on update restrict on delete restrict"))
    Author g;
}
