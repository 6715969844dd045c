package org.beecitiz.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.Department;
import org.beecitiz.platform.Identified;

/** Something that happened to a ticket. Appended, never edited. */
@Entity
@Table(name = "ticket_event")
public class TicketEvent extends Identified {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private TicketEventType type;

    /** Who acted; null for the author, a rule or a job. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    private Agent actor;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private TicketStatus fromStatus;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private TicketStatus toStatus;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "department_id")
    private Department department;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agent_id")
    private Agent agent;

    private LocalDate estimate;

    /** A reason or explanation, in the words of the one who acted. */
    private String text;

    protected TicketEvent() {}

    TicketEvent(Ticket ticket, TicketEventType type, Agent actor, Instant at) {
        this.ticket = ticket;
        this.type = type;
        this.actor = actor;
        this.at = at;
        this.toStatus = ticket.status();
        this.department = ticket.department();
        this.agent = ticket.agent().orElse(null);
        this.estimate = ticket.estimate().orElse(null);
    }

    TicketEvent from(TicketStatus status) {
        fromStatus = status;
        return this;
    }

    TicketEvent saying(String words) {
        text = words;
        return this;
    }

    Ticket ticket() {
        return ticket;
    }

    public String text() {
        return text;
    }

    TicketEventType type() {
        return type;
    }

    TicketChanged announcement() {
        return new TicketChanged(
                ticket.collectivity().collectivityId(),
                ticket.ticketId(),
                ticket.reference(),
                type,
                id(),
                actor == null ? null : actor.agentId());
    }

    public HistoryEntry entry() {
        return new HistoryEntry(
                id(),
                at,
                type,
                actor == null ? null : actor.fullName(),
                fromStatus,
                toStatus,
                department.name(),
                agent == null ? null : agent.fullName(),
                estimate,
                text);
    }
}
