package org.beecitiz.notification;

import org.beecitiz.ticket.TicketEventType;

/** A rule to add: on this event, to these recipients, at this moment, with this template. */
public record NewNotificationRule(TicketEventType event, Recipient recipient, Moment moment, MailTemplate template) {}
