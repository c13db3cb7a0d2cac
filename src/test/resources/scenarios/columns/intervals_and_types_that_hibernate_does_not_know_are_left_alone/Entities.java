package intervals_and_types_that_hibernate_does_not_know_are_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Thing {
    @Id
    Long id;

    @Column(columnDefinition = "INTERVAL DAY TO SECOND (3)")
    String a;

    @Column(columnDefinition = "Interval Year To Month")
    String b;

    @Column(columnDefinition = "interval")
    String c;

    @Column(columnDefinition = "INT4RANGE")
    String d;

    @Column(columnDefinition = "macaddr")
    String e;

    @Column(columnDefinition = "cidr")
    String f;

    @Column(columnDefinition = "pg_catalog.point")
    String g;

    @Column(columnDefinition = "tsvector")
    String h;

    @Column(columnDefinition = "XML")
    String i;

    @Column(columnDefinition = "money")
    String j;

    @Column(columnDefinition = "int8")
    Long k;

    @Column(columnDefinition = "tstzmultirange")
    String l;
}
