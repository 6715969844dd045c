package org.beecitiz.web.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.web.open311.Answer.Fields;
import org.beecitiz.web.open311.Answer.Listing;

/** Answers what was thrown as the standard's list of errors; what is our fault is logged once, under the number that is answered. */
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(FailureMapper.class.getName());
    private static final int OUR_FAULT = 500;

    @Inject
    private Call call;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return answer(Response.status(refusal.status()), call.say(refusal.key(), refusal.arguments()));
        }
        if (thrown instanceof BusinessException problem) {
            return answer(
                    Response.status(Refusal.BAD_REQUEST),
                    problem.all().stream()
                            .map(each -> call.say(each.key(), each.arguments().toArray()))
                            .toArray(String[]::new));
        }
        if (thrown instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < OUR_FAULT) {
            return answer(refused.getResponse());
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "Incident " + incident, thrown);
        return answer(Response.status(OUR_FAULT), call.say("open311.incident", incident));
    }

    private Response answer(Response refused) {
        Response.ResponseBuilder response = Response.status(refused.getStatus());
        Object allowed = refused.getHeaders().getFirst(HttpHeaders.ALLOW);
        if (allowed != null) {
            response.header(HttpHeaders.ALLOW, allowed);
        }
        return answer(
                response,
                call.say(
                        switch (refused.getStatus()) {
                            case 404 -> "open311.address.unknown";
                            case 405 -> "open311.method";
                            case 415 -> "open311.contentType";
                            default -> "open311.malformed";
                        }));
    }

    private Response answer(Response.ResponseBuilder response, String... descriptions) {
        int status = response.clone().build().getStatus();
        List<Fields> errors = Arrays.stream(descriptions)
                .map(description -> new Fields().with("code", status).with("description", description))
                .toList();
        return call.answer(response, new Answer("errors", new Listing("error", errors)));
    }
}
