package org.beecitiz.ticket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.Department;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.BusinessException;

/**
 * What an agent does with a ticket of their collectivité. Each verb loads it, locked, asks it, and appends what happened.
 *
 * <p>Each takes the {@link TicketDetail#version} that the agent looked at, and throws {@link TicketChangedMeanwhileException} when someone has changed
 * the ticket since.
 */
@Boundary
public class TicketDesk {
    @Inject
    private EntityManager em;

    @Inject
    private TicketRepository tickets;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private BeecitizClock clock;

    /** The agent who asks is in charge from now on. */
    public void take(TicketReference reference, int seenVersion) {
        change(reference, seenVersion, ticket -> ticket.take(actor(), clock.instant()));
    }

    /**
     * Gives the ticket to a department, and to an agent of it or, with null, to nobody yet.
     *
     * @param reason read by the next in charge, not by the author
     */
    public void reassign(
            TicketReference reference, int seenVersion, DepartmentId department, AgentId agent, String reason) {
        String words = Words.required(reason, "reason", "ticket.reason.missing");
        Department to = ownDepartment(department);
        Agent named = agent == null ? null : agentOf(to, agent);
        change(reference, seenVersion, ticket -> ticket.reassign(to, named, words, actor(), clock.instant()));
    }

    /** Announces the day by which it will be done. */
    public void estimate(TicketReference reference, int seenVersion, LocalDate date) {
        if (date == null) {
            throw new BusinessException("estimate", "ticket.estimate.missing");
        }
        Instant now = clock.instant();
        change(reference, seenVersion, ticket -> {
            LocalDate today =
                    LocalDate.ofInstant(now, ticket.collectivity().view().timeZone());
            return ticket.estimate(date, today, actor(), now);
        });
    }

    /** Goes to another status along the transitions allowed; the author reads the explanation. */
    public void changeStatus(TicketReference reference, int seenVersion, TicketStatus next, String explanation) {
        if (next == null) {
            throw new BusinessException("status", "ticket.status.missing");
        }
        String words = Words.optional(explanation, "explanation");
        change(reference, seenVersion, ticket -> ticket.changeTo(next, words, actor(), clock.instant()));
    }

    /** Nothing can be done until somebody else has acted; the author reads the explanation, which may be empty. */
    public void waitFor(TicketReference reference, int seenVersion, WaitingFor whom, String explanation) {
        if (whom == null) {
            throw new BusinessException("waitingFor", "ticket.waitingFor.missing");
        }
        String words = Words.optional(explanation, "explanation");
        change(reference, seenVersion, ticket -> ticket.waitFor(whom, words, actor(), clock.instant()));
    }

    /** It is done; the author reads the explanation. */
    public void resolve(TicketReference reference, int seenVersion, String explanation) {
        String words = Words.required(explanation, "explanation", "ticket.explanation.missing");
        change(reference, seenVersion, ticket -> ticket.resolve(words, actor(), clock.instant()));
    }

    private void change(TicketReference reference, int seenVersion, Function<Ticket, TicketEvent> verb) {
        Ticket ticket = tickets.lock(currentAgent.get().collectivity(), reference);
        ticket.mustBeAt(seenVersion, () -> tickets.history(ticket));
        tickets.append(verb.apply(ticket));
    }

    private Agent actor() {
        return em.getReference(Agent.class, currentAgent.get().id().value());
    }

    private Department ownDepartment(DepartmentId id) {
        return Optional.ofNullable(id)
                .map(wanted -> em.find(Department.class, wanted.value()))
                .filter(department -> department
                        .collectivity()
                        .collectivityId()
                        .equals(currentAgent.get().collectivity()))
                .orElseThrow(() -> new BusinessException("department", "ticket.department.missing"));
    }

    private Agent agentOf(Department department, AgentId id) {
        return Optional.ofNullable(em.find(Agent.class, id.value()))
                .filter(Agent::isActive)
                .filter(agent -> agent.department().id() == department.id())
                .orElseThrow(() -> new BusinessException("agent", "ticket.agent.elsewhere", department.name()));
    }
}
