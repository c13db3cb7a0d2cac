package a_type_changes_on_both_ends_of_a_reference;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class City {
    @Id
    Long id;
}

@Entity
class Shop {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "city", foreignKey = @ForeignKey(name = "shop_city_fk"))
    City city;
}
