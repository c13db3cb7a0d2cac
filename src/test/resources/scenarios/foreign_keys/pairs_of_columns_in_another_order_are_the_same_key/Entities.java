package pairs_of_columns_in_another_order_are_the_same_key;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
@IdClass(Room.Key.class)
class Room {
    @Id
    int floor;

    @Id
    int number;

    record Key(int floor, int number) {}
}

@Entity
class Booking {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "room_floor", referencedColumnName = "floor")
    @JoinColumn(name = "room_number", referencedColumnName = "number")
    Room room;
}
