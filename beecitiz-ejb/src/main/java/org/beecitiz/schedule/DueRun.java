package org.beecitiz.schedule;

import java.time.Instant;

/** A run to do now; {@code cutOff} is the instant at which the work is looked at, the same for whoever takes an unfinished run over. */
public record DueRun(String name, Instant cutOff) {}
