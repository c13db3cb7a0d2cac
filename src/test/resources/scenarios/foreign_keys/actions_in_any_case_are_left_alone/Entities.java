package actions_in_any_case_are_left_alone;

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
    @JoinColumn(name = "a", foreignKey = @ForeignKey(name = "fk_a", options = "ON DELETE CasCade"))
    Author a;

    @ManyToOne
    @JoinColumn(name = "b", foreignKey = @ForeignKey(name = "fk_b", options = "on update cascade"))
    Author b;

    @ManyToOne
    @JoinColumn(name = "c", foreignKey = @ForeignKey(name = "fk_c", options = "on delete Restrict"))
    Author c;

    @ManyToOne
    @JoinColumn(name = "d", foreignKey = @ForeignKey(name = "fk_d", options = "On Update restrict"))
    Author d;

    @ManyToOne
    @JoinColumn(name = "e", foreignKey = @ForeignKey(name = "fk_e"))
    Author e;

    @ManyToOne
    @JoinColumn(name = "f", foreignKey = @ForeignKey(name = "fk_f", options = "on delete NO ACTION"))
    Author f;

    @ManyToOne
    @JoinColumn(name = "g", foreignKey = @ForeignKey(name = "fk_g", options = "on update no action"))
    Author g;
}
