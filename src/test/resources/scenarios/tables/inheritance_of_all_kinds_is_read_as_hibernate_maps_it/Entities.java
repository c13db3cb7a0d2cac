package inheritance_of_all_kinds_is_read_as_hibernate_maps_it;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
class Payment {
    @Id
    Long id;
}

@Entity
class Cash extends Payment {
    Integer till;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Animal {
    @Id
    Long id;
}

@Entity
@PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "dog_animal_fk"))
class Dog extends Animal {
    String breed;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Vehicle {
    @Id
    Long id;
}

@Entity
class Car extends Vehicle {
    int doors;
}

@Entity
class Bike extends Vehicle {
    int gears;
}
