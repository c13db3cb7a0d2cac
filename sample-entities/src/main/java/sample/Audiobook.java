package sample;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;

/** A book to listen to. */
@Entity
@DiscriminatorValue("AUDIO")
class Audiobook extends Product {

    @Column(name = "playing_time")
    Duration playingTime;

    @Column(name = "audio_quality")
    AudioQuality quality;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "narrator_id")
    Author narrator;
}
