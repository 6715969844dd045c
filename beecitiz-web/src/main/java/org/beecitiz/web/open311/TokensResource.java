package org.beecitiz.web.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.ticket.PublicRegister;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.web.open311.Answer.Fields;

/** Tokens stand for ids that are not known yet. Here they always are: a token is the id itself. */
@Path("tokens/{token}" + Format.SUFFIX)
@ApplicationScoped
public class TokensResource {
    @Inject
    private Call call;

    @Inject
    private Jurisdiction jurisdiction;

    @Inject
    private PublicRegister register;

    @GET
    public Response resolve(@PathParam("token") String token) {
        CollectivityView collectivity = jurisdiction.of(call.query());
        String id = TicketReference.parse(token)
                .flatMap(reference -> register.find(collectivity.id(), reference))
                .map(entry -> entry.reference().toString())
                .orElseThrow(() -> new Refusal(Refusal.NOT_FOUND, "open311.token.unknown"));
        return call.answer(ServiceRequest.listing(
                List.of(new Fields().with("service_request_id", id).with("token", id))));
    }
}
