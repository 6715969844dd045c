package org.beecitiz.ticket;

import org.beecitiz.platform.NotFoundException;

/** No ticket of this reference for the one who asks. */
public class TicketNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    public TicketNotFoundException(TicketReference reference) {
        super("ticket " + reference);
    }
}
