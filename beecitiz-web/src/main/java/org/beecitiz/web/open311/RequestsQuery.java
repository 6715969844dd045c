package org.beecitiz.web.open311;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.ticket.RegisterFilter;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;

/** Reads what a list of requests is asked for with. */
final class RequestsQuery {
    /** Finds nothing: ids begin at 1. */
    private static final CategoryId NONE = new CategoryId(0);

    private static final int LAST_PAGE = 1_000_000;

    private RequestsQuery() {}

    /** The requests that are named one by one, which "overrides all other arguments"; names of none are left out. */
    static Optional<Set<TicketReference>> references(Parameters parameters) {
        return Optional.of("service_request_id").filter(parameters::has).map(name -> parameters.list(name).stream()
                .flatMap(id -> TicketReference.parse(id).stream())
                .collect(Collectors.toSet()));
    }

    /** Everything else; {@code page} (from 1) and {@code page_size} are the extension that most servers share. */
    static RegisterFilter filter(Parameters parameters, ZoneId zone, Instant now) {
        Period period = Period.of(parameters, zone, now);
        int size = parameters.number("page_size", 1, RegisterFilter.MAX_SIZE).orElse(RegisterFilter.MAX_SIZE);
        int page = parameters.number("page", 1, LAST_PAGE).orElse(1);
        return new RegisterFilter(
                parameters.list("service_code").stream()
                        .map(code -> ServiceCode.parse(code).orElse(NONE))
                        .collect(Collectors.toSet()),
                statuses(parameters),
                period.from(),
                period.to(),
                (page - 1) * size,
                size);
    }

    private static Set<TicketStatus> statuses(Parameters parameters) {
        Set<TicketStatus> statuses = EnumSet.noneOf(TicketStatus.class);
        for (String status : parameters.list("status")) {
            // GeoReport v2 knows two: "closed" includes what was rejected.
            boolean open = status.equals("open");
            if (!open && !status.equals("closed")) {
                throw new Refusal(Refusal.BAD_REQUEST, "open311.status.malformed");
            }
            Arrays.stream(TicketStatus.values())
                    .filter(each -> each.isOpen() == open)
                    .forEach(statuses::add);
        }
        return statuses;
    }
}
