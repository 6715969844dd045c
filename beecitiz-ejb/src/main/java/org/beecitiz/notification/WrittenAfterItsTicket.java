package org.beecitiz.notification;

import org.beecitiz.ticket.Ticket;
import org.beecitiz.ticket.TicketEvent;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorCustomizer;

/** A delivery knows what it tells of by its key alone: this says in which order they are written, all in one flush. */
public class WrittenAfterItsTicket implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.addConstraintDependencies(Ticket.class);
        descriptor.addConstraintDependencies(TicketEvent.class);
    }
}
