package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDateTime;

/** What a customer thinks of a book: at most one review each. */
@Entity
@IdClass(Review.Key.class)
@Table(name = "review", indexes = @Index(columnList = "stars desc, written_at"))
class Review {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    Customer customer;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "book_id")
    Book book;

    @Min(1) @Max(5) short stars;

    @Column(length = 4000)
    String text;

    @Column(name = "written_at", nullable = false, secondPrecision = 3)
    LocalDateTime writtenAt;

    /** Who reviewed what. */
    record Key(Long customer, Long book) {}
}
