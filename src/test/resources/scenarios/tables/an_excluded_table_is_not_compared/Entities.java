package an_excluded_table_is_not_compared;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
class Shop {
    @Id
    Long id;
}

@Entity
@Table(name = "shop_archive")
class ShopArchive {
    @Id
    Long id;

    String notInTheTable;
}
