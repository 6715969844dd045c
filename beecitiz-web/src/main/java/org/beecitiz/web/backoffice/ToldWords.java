package org.beecitiz.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.beecitiz.notification.Deliveries;
import org.beecitiz.notification.Recipient;
import org.beecitiz.organisation.AgentView;
import org.beecitiz.ticket.TicketEventType;
import org.beecitiz.web.faces.Messages;

/** Says who will be told when a ticket is given to someone, by the collectivité's rules. */
@RequestScoped
public class ToldWords {
    @Inject
    private Deliveries deliveries;

    @Inject
    private BackofficeRequest backoffice;

    @Inject
    private TicketPage page;

    @Inject
    private Messages messages;

    private final Map<TicketEventType, Set<Recipient>> recipients = new EnumMap<>(TicketEventType.class);

    String ofAgent(AgentView agent) {
        TicketEventType event =
                page.getDetail().agent() == null ? TicketEventType.ASSIGNED : TicketEventType.REASSIGNED;
        boolean theyAreTold = recipients(event).contains(Recipient.ASSIGNED_AGENT)
                && !agent.id().equals(backoffice.getAgent().id());
        return sentence(theyAreTold ? "agent" : "nobody", agent.fullName(), event);
    }

    String ofDepartment(String department) {
        boolean theyAreTold = recipients(TicketEventType.REASSIGNED).contains(Recipient.DEPARTMENT_UNLESS_ASSIGNED);
        return sentence(theyAreTold ? "department" : "nobody", department, TicketEventType.REASSIGNED);
    }

    private String sentence(String whom, String name, TicketEventType event) {
        boolean authorIsTold = recipients(event).contains(Recipient.AUTHOR);
        return messages.of("backoffice.reassign.told." + whom + (authorIsTold ? ".andAuthor" : ""), name);
    }

    private Set<Recipient> recipients(TicketEventType event) {
        return recipients.computeIfAbsent(event, deliveries::recipientsOf);
    }
}
