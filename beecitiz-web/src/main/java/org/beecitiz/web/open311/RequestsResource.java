package org.beecitiz.web.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.beecitiz.api.ApiKeys;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.photo.PhotoAlbum;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.ticket.PublicRegister;
import org.beecitiz.ticket.Receipt;
import org.beecitiz.ticket.RegisterEntry;
import org.beecitiz.ticket.TicketId;
import org.beecitiz.ticket.TicketIntake;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.web.open311.Answer.Fields;

/** Service requests: a collectivité's published tickets, and the door for new ones. */
@Path("/")
@ApplicationScoped
public class RequestsResource {
    @Inject
    private Call call;

    @Inject
    private Jurisdiction jurisdiction;

    @Inject
    private PublicRegister register;

    @Inject
    private PhotoAlbum photos;

    @Inject
    private ApiKeys keys;

    @Inject
    private Catalogue catalogue;

    @Inject
    private TicketIntake intake;

    @Inject
    private BeecitizClock clock;

    /** In three queries, however many there are: the collectivité, its tickets, their photos. */
    @GET
    @Path("requests" + Format.SUFFIX)
    public Response list() {
        Parameters query = call.query();
        CollectivityView collectivity = jurisdiction.of(query);
        List<RegisterEntry> entries = RequestsQuery.references(query)
                .map(references -> register.find(collectivity.id(), references))
                .orElseGet(() -> register.find(
                        collectivity.id(), RequestsQuery.filter(query, collectivity.timeZone(), clock.instant())));
        return answer(collectivity, entries);
    }

    @GET
    @Path("requests/{id}" + Format.SUFFIX)
    public Response one(@PathParam("id") String id) {
        CollectivityView collectivity = jurisdiction.of(call.query());
        RegisterEntry entry = TicketReference.parse(id)
                .flatMap(reference -> register.find(collectivity.id(), reference))
                .orElseThrow(() -> new Refusal(Refusal.NOT_FOUND, "open311.request.unknown"));
        return answer(collectivity, List.of(entry));
    }

    private Response answer(CollectivityView collectivity, List<RegisterEntry> entries) {
        Map<TicketId, String> covers =
                photos.covers(entries.stream().map(RegisterEntry::id).toList());
        ServiceRequest writer =
                new ServiceRequest(collectivity.timeZone(), jurisdiction.baseUrl(collectivity), call.locale());
        return call.answer(ServiceRequest.listing(entries.stream()
                .map(entry -> writer.of(entry, covers.get(entry.id())))
                .toList()));
    }

    @POST
    @Path("requests" + Format.SUFFIX)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(InputStream body) throws IOException {
        Parameters form = call.queryAnd(body);
        CollectivityView collectivity = jurisdiction.of(form);
        requireKey(form, collectivity);
        CategoryLabel category = category(form, collectivity);
        Receipt receipt = intake.receive(NewRequest.read(form, collectivity, category, call.locale()));
        String notice = form.has("media_url") ? "open311.notice.withoutMedia" : "open311.notice";
        return call.answer(ServiceRequest.listing(List.of(new Fields()
                .with("service_request_id", receipt.reference().toString())
                .with("service_notice", call.say(notice, receipt.department().name()))
                .without("account_id"))));
    }

    private void requireKey(Parameters form, CollectivityView collectivity) {
        String key = form.one("api_key").orElseThrow(() -> new Refusal(Refusal.FORBIDDEN, "open311.key.missing"));
        if (!keys.isGivenBy(collectivity.id(), key)) {
            throw new Refusal(Refusal.FORBIDDEN, "open311.key.wrong");
        }
    }

    private CategoryLabel category(Parameters form, CollectivityView collectivity) {
        String code =
                form.one("service_code").orElseThrow(() -> new Refusal(Refusal.BAD_REQUEST, "open311.service.missing"));
        return ServiceCode.parse(code)
                .flatMap(id -> catalogue.find(collectivity.id(), id))
                .orElseThrow(() -> new Refusal(Refusal.NOT_FOUND, "open311.service.unknown"));
    }
}
