package org.beecitiz.participation;

import org.beecitiz.territory.CollectivityId;
import org.beecitiz.ticket.TicketId;

/** Somebody wants to support a ticket, and is to be asked by mail whether it was them. */
public record SupportAsked(CollectivityId collectivity, TicketId ticket, long follower) {}
