package a_parent_is_created_with_its_child;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "z_parent")
class Parent {
    @Id
    Long id;
}

@Entity
@Table(name = "a_child")
class Child {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "child_parent_fk"))
    Parent parent;
}
