package org.beecitiz.notification;

import static org.beecitiz.ticket.TicketEventType.ASSIGNED;
import static org.beecitiz.ticket.TicketEventType.AUTHOR_MESSAGE;
import static org.beecitiz.ticket.TicketEventType.CONTESTED;
import static org.beecitiz.ticket.TicketEventType.ESTIMATE_CHANGED;
import static org.beecitiz.ticket.TicketEventType.ESTIMATE_SET;
import static org.beecitiz.ticket.TicketEventType.PUBLIC_MESSAGE;
import static org.beecitiz.ticket.TicketEventType.REASSIGNED;
import static org.beecitiz.ticket.TicketEventType.RECEIVED;
import static org.beecitiz.ticket.TicketEventType.REJECTED;
import static org.beecitiz.ticket.TicketEventType.REOPENED;
import static org.beecitiz.ticket.TicketEventType.RESOLVED;
import static org.beecitiz.ticket.TicketEventType.STATUS_CHANGED;
import static org.beecitiz.ticket.TicketEventType.WITHDRAWN;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.util.List;
import org.beecitiz.platform.Identified;
import org.beecitiz.platform.ReferenceData;
import org.beecitiz.ticket.TicketEventType;
import org.eclipse.persistence.config.QueryHints;

/** A rule of notification (règle de notification) of a collectivité. */
@Entity
@Cacheable
@NamedQuery(
        name = NotificationRule.ON_EVENT,
        query =
                "SELECT r FROM NotificationRule r WHERE r.collectivityId = :collectivity AND r.event = :event ORDER BY r.id",
        hints = {
            @QueryHint(name = QueryHints.READ_ONLY, value = "true"),
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = "true"),
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE_EXPIRY, value = ReferenceData.MILLISECONDS),
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE_SIZE, value = ReferenceData.ANSWERS)
        })
@Table(name = "notification_rule")
public class NotificationRule extends Identified {
    static final String ON_EVENT = "NotificationRule.onEvent";

    @Column(name = "collectivity_id")
    private long collectivityId;

    @Column(name = "event")
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

    /** What a new collectivité begins with. */
    public static List<NewNotificationRule> defaults() {
        return List.of(
                new NewNotificationRule(RECEIVED, Recipient.AUTHOR, Moment.AT_ONCE, MailTemplate.ACKNOWLEDGMENT),
                new NewNotificationRule(RECEIVED, Recipient.ASSIGNED_AGENT, Moment.AT_ONCE, MailTemplate.TO_HANDLE),
                new NewNotificationRule(
                        RECEIVED, Recipient.DEPARTMENT_UNLESS_ASSIGNED, Moment.AT_ONCE, MailTemplate.TO_HANDLE),
                new NewNotificationRule(ASSIGNED, Recipient.ASSIGNED_AGENT, Moment.HELD, MailTemplate.TO_HANDLE),
                new NewNotificationRule(REASSIGNED, Recipient.ASSIGNED_AGENT, Moment.HELD, MailTemplate.TO_HANDLE),
                new NewNotificationRule(
                        REASSIGNED, Recipient.DEPARTMENT_UNLESS_ASSIGNED, Moment.HELD, MailTemplate.TO_HANDLE),
                new NewNotificationRule(ESTIMATE_SET, Recipient.AUTHOR, Moment.HELD, MailTemplate.ESTIMATE),
                new NewNotificationRule(ESTIMATE_CHANGED, Recipient.AUTHOR, Moment.HELD, MailTemplate.ESTIMATE),
                new NewNotificationRule(RESOLVED, Recipient.AUTHOR, Moment.HELD, MailTemplate.RESOLVED),
                new NewNotificationRule(REJECTED, Recipient.AUTHOR, Moment.HELD, MailTemplate.REJECTED),
                new NewNotificationRule(REOPENED, Recipient.AUTHOR, Moment.HELD, MailTemplate.REOPENED),
                new NewNotificationRule(STATUS_CHANGED, Recipient.AUTHOR, Moment.HELD, MailTemplate.STATUS),
                new NewNotificationRule(PUBLIC_MESSAGE, Recipient.AUTHOR, Moment.HELD, MailTemplate.MESSAGE),
                new NewNotificationRule(ESTIMATE_SET, Recipient.FOLLOWERS, Moment.HELD, MailTemplate.NEWS),
                new NewNotificationRule(ESTIMATE_CHANGED, Recipient.FOLLOWERS, Moment.HELD, MailTemplate.NEWS),
                new NewNotificationRule(RESOLVED, Recipient.FOLLOWERS, Moment.HELD, MailTemplate.NEWS),
                new NewNotificationRule(REJECTED, Recipient.FOLLOWERS, Moment.HELD, MailTemplate.NEWS),
                new NewNotificationRule(REOPENED, Recipient.FOLLOWERS, Moment.HELD, MailTemplate.NEWS),
                new NewNotificationRule(STATUS_CHANGED, Recipient.FOLLOWERS, Moment.HELD, MailTemplate.NEWS),
                new NewNotificationRule(PUBLIC_MESSAGE, Recipient.FOLLOWERS, Moment.HELD, MailTemplate.NEWS),
                new NewNotificationRule(
                        AUTHOR_MESSAGE, Recipient.ASSIGNED_AGENT, Moment.AT_ONCE, MailTemplate.AUTHOR_MESSAGE),
                new NewNotificationRule(
                        AUTHOR_MESSAGE,
                        Recipient.DEPARTMENT_UNLESS_ASSIGNED,
                        Moment.AT_ONCE,
                        MailTemplate.AUTHOR_MESSAGE),
                new NewNotificationRule(CONTESTED, Recipient.ASSIGNED_AGENT, Moment.AT_ONCE, MailTemplate.CONTESTED),
                new NewNotificationRule(
                        CONTESTED, Recipient.DEPARTMENT_UNLESS_ASSIGNED, Moment.AT_ONCE, MailTemplate.CONTESTED),
                new NewNotificationRule(WITHDRAWN, Recipient.ASSIGNED_AGENT, Moment.AT_ONCE, MailTemplate.WITHDRAWN),
                new NewNotificationRule(
                        WITHDRAWN, Recipient.DEPARTMENT_UNLESS_ASSIGNED, Moment.AT_ONCE, MailTemplate.WITHDRAWN));
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
