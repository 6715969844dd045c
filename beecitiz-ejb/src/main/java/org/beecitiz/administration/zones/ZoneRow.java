package org.beecitiz.administration.zones;

import org.beecitiz.territory.ZoneView;

/** A zone, with how many open tickets lie in it and how many routing rules name it. */
public record ZoneRow(ZoneView zone, long openTickets, long rules) {}
