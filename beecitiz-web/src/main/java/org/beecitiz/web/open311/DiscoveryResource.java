package org.beecitiz.web.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Settings;
import org.beecitiz.web.open311.Answer.Fields;
import org.beecitiz.web.open311.Answer.Listing;
import org.beecitiz.web.open311.Answer.Value;

/** Says where and in which formats GeoReport v2 is served (https://wiki.open311.org/Service_Discovery). */
@Path("discovery" + Format.SUFFIX)
@ApplicationScoped
public class DiscoveryResource {
    @Inject
    private Call call;

    @Inject
    private Settings settings;

    @Inject
    private BeecitizClock clock;

    @GET
    public Response discovery() {
        return call.answer(new Answer(
                "discovery",
                new Fields()
                        .with("changeset", changeset())
                        .with("contact", call.say("open311.discovery.contact", settings.baseUrl() + "/"))
                        .with("key_service", call.say("open311.discovery.key"))
                        .with("endpoints", new Listing("endpoint", List.of(endpoint())))));
    }

    private Fields endpoint() {
        List<Value> formats = Arrays.stream(Format.values())
                .map(Format::mimeType)
                .map(Value::new)
                .toList();
        return new Fields()
                .with("specification", "http://wiki.open311.org/GeoReport_v2")
                .with("url", settings.baseUrl() + "/open311/v2")
                .with("changeset", changeset())
                .with("type", settings.demonstration() ? "test" : "production")
                .with("formats", new Listing("format", formats));
    }

    // Tells programs when to read the services again. An administrator may change them at any time: once a day is
    // enough.
    private String changeset() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + " 00:00";
    }
}
