package org.beecitiz.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.beecitiz.platform.Identified;
import org.beecitiz.ticket.TicketEventType;

/** A rule of notification (règle de notification) of a collectivité. */
@Entity
@Table(name = "notification_rule")
public class NotificationRule extends Identified {
    @Column(name = "collectivity_id")
    private long collectivityId;

    @Enumerated(EnumType.STRING)
    private TicketEventType event;

    @Enumerated(EnumType.STRING)
    private Recipient recipient;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    @Enumerated(EnumType.STRING)
    private MailTemplate template;

    protected NotificationRule() {}

    public NotificationRule(long collectivityId, NewNotificationRule wanted) {
        this.collectivityId = collectivityId;
        this.event = wanted.event();
        this.recipient = wanted.recipient();
        this.moment = wanted.moment();
        this.template = wanted.template();
    }

    Recipient recipient() {
        return recipient;
    }

    Moment moment() {
        return moment;
    }

    MailTemplate template() {
        return template;
    }
}
