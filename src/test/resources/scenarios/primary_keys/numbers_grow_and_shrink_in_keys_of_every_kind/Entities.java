package numbers_grow_and_shrink_in_keys_of_every_kind;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "a_plain")
class Plain {
    @Id
    Long id;
}

@Entity
@Table(name = "b_identity")
class WithIdentity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}

@Entity
@Table(name = "c_serial")
class WithSerial {
    @Id
    @Column(columnDefinition = "bigserial")
    Long id;
}

@Entity
@Table(name = "d_counted")
class Counted {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "d_counted_seq", sequenceName = "d_counted_seq")
    Long id;
}

@Entity
@Table(name = "e_other")
class Other {
    @Id
    Long id;

    Long n;
}

record LongFirst(long a, int b) {}

@Entity
@IdClass(LongFirst.class)
@Table(name = "f_first")
class First {
    @Id
    long a;

    @Id
    int b;
}

record LongSecond(int a, long b) {}

@Entity
@IdClass(LongSecond.class)
@Table(name = "g_second")
class Second {
    @Id
    int a;

    @Id
    long b;
}

record LongBoth(long a, long b) {}

@Entity
@IdClass(LongBoth.class)
@Table(name = "h_both")
class Both {
    @Id
    long a;

    @Id
    long b;
}

@Entity
@Table(name = "i_shrinks")
class Shrinks {
    @Id
    Integer id;
}

@Entity
@Table(name = "j_refers")
class Refers {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "plain", foreignKey = @ForeignKey(name = "j_refers_fk"))
    Plain plain;
}
