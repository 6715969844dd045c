package org.beecitiz.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Work that recurs daily at a local time.
 *
 * <p>A run that was missed is caught up once. A lease that ends with its run unfinished is taken over with the same cut-off, so that the work is the
 * same whoever does it.
 */
@Entity
public class Schedule {
    @Id
    private String name;

    @Column(name = "local_time")
    private String localTime;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "next_due")
    private Instant nextDue;

    @Column(name = "cut_off")
    private Instant cutOff;

    @Column(name = "leased_by")
    private String leasedBy;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    protected Schedule() {}

    /** Daily work whose first run is the next time it is {@code at} in {@code zone}. */
    Schedule(String name, LocalTime at, ZoneId zone, Instant now) {
        this.name = name;
        this.localTime = at.toString();
        this.timeZone = zone.getId();
        this.nextDue = nextAfter(now);
    }

    /** Gives the run that is due to one instance, until its lease ends. */
    Optional<DueRun> claim(String instance, Instant now, Duration lease) {
        boolean unfinished = cutOff != null;
        Instant free = unfinished ? leasedUntil : nextDue;
        if (free.isAfter(now)) {
            return Optional.empty();
        }
        if (!unfinished) {
            cutOff = now;
        }
        leasedBy = instance;
        leasedUntil = now.plus(lease);
        return Optional.of(new DueRun(name, cutOff));
    }

    /** Keeps the lease of a run that goes on; false when another instance has taken it over meanwhile. */
    boolean renew(String instance, Instant now, Duration lease) {
        if (!instance.equals(leasedBy)) {
            return false;
        }
        leasedUntil = now.plus(lease);
        return true;
    }

    /** The run is finished: the next one is due at the next local time, or as it was brought forward meanwhile. */
    void complete(String instance, Instant now) {
        if (instance.equals(leasedBy)) {
            if (!nextDue.isAfter(cutOff)) {
                nextDue = nextAfter(now);
            }
            cutOff = null;
            leasedBy = null;
            leasedUntil = null;
        }
    }

    /** Makes it due now, whatever the hour. */
    void bringForward(Instant now) {
        nextDue = now;
    }

    Instant nextDue() {
        return nextDue;
    }

    // LocalDate.atTime(…).atZone(…): the spring gap shifts forward, the autumn overlap takes the first.
    private Instant nextAfter(Instant now) {
        ZoneId zone = ZoneId.of(timeZone);
        LocalTime at = LocalTime.parse(localTime);
        Instant today = now.atZone(zone).toLocalDate().atTime(at).atZone(zone).toInstant();
        return today.isAfter(now)
                ? today
                : now.atZone(zone)
                        .toLocalDate()
                        .plusDays(1)
                        .atTime(at)
                        .atZone(zone)
                        .toInstant();
    }
}
