package org.beecitiz.web.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.CategoryFamily;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.web.open311.Answer.Fields;
import org.beecitiz.web.open311.Answer.Listing;

/** A collectivité's services: the categories of the second level, grouped by those of the first. */
@Path("/")
@ApplicationScoped
public class ServicesResource {
    @Inject
    private Call call;

    @Inject
    private Jurisdiction jurisdiction;

    @Inject
    private Catalogue catalogue;

    @GET
    @Path("services" + Format.SUFFIX)
    public Response list() {
        CollectivityView collectivity = jurisdiction.of(call.query());
        List<Fields> services = catalogue.offered(collectivity.id()).stream()
                .flatMap(family -> family.categories().stream().map(category -> service(family, category)))
                .toList();
        return call.answer(new Answer("services", new Listing("service", services)));
    }

    private Fields service(CategoryFamily family, CategoryLabel category) {
        Locale locale = call.locale();
        return new Fields()
                .with("service_code", ServiceCode.of(category.id()))
                .with("service_name", category.in(locale))
                .without("description")
                .with("metadata", false)
                .with("type", "realtime")
                .without("keywords")
                .with("group", family.label().in(locale));
    }

    /** The definition of a service: no attributes, as its {@code metadata} says. */
    @GET
    @Path("services/{code}" + Format.SUFFIX)
    public Response definition(@PathParam("code") String code) {
        CollectivityView collectivity = jurisdiction.of(call.query());
        CategoryLabel category = ServiceCode.parse(code)
                .flatMap(id -> catalogue.find(collectivity.id(), id))
                .orElseThrow(() -> new Refusal(Refusal.NOT_FOUND, "open311.service.unknown"));
        return call.answer(new Answer(
                "service_definition",
                new Fields()
                        .with("service_code", ServiceCode.of(category.id()))
                        .with("attributes", new Listing("attribute", List.of()))));
    }
}
