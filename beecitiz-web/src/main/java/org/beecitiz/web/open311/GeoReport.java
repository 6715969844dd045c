package org.beecitiz.web.open311;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** GeoReport v2, in the web module {@code /open311}. */
@ApplicationPath("/v2")
public class GeoReport extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                DiscoveryResource.class,
                ServicesResource.class,
                RequestsResource.class,
                TokensResource.class,
                JsonAnswerWriter.class,
                XmlAnswerWriter.class,
                FailureMapper.class,
                NoSniffing.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                // Errors without a body stay ours, rather than becoming the module's problem.
                "jersey.config.server.response.setStatusOverSendError", true,
                // Else an empty form's address is logged with its parameters, which may be personal data.
                "jersey.config.servlet.form.queryParams.disabled", true,
                "jersey.config.server.wadl.disableWadl", true);
    }
}
