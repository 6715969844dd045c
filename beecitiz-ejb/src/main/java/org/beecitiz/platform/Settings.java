package org.beecitiz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every {@code beecitiz.*} setting of the deployment, documented in {@code docs/settings.md}. */
@ApplicationScoped
public class Settings {
    @Inject
    @ConfigProperty(name = "beecitiz.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Inject
    @ConfigProperty(name = "beecitiz.base-url", defaultValue = "http://127.0.0.1:8080")
    private String baseUrl;

    @Inject
    @ConfigProperty(name = "beecitiz.server-key")
    private String serverKey;

    @Inject
    @ConfigProperty(name = "beecitiz.mail.hold", defaultValue = "PT15S")
    private String mailHold;

    @Inject
    @ConfigProperty(name = "beecitiz.geocoder.url", defaultValue = "https://data.geopf.fr/geocodage")
    private String geocoderUrl;

    @Inject
    @ConfigProperty(name = "beecitiz.photos.directory")
    private Optional<String> photoDirectory;

    @Inject
    @ConfigProperty(name = "beecitiz.limits.exempt")
    private Optional<String> unlimitedAddresses;

    @Inject
    @ConfigProperty(name = "beecitiz.proxies")
    private Optional<String> proxies;

    /** Addresses and ranges on the network from which anyone may report as often as they like, such as the town hall's own. */
    public String unlimitedAddresses() {
        return unlimitedAddresses.orElse("");
    }

    /** Addresses and ranges of the proxies in front of this server, whose {@code X-Forwarded-For} is believed. */
    public String proxies() {
        return proxies.orElse("");
    }

    /** The folder of the photos, shared by all instances; without the setting, one beside the server's own files. */
    public Path photoDirectory() {
        return photoDirectory
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("com.sun.aas.instanceRoot", "."), "beecitiz-photos"));
    }

    /** Whether the demonstration's collectivités are written at the start into an empty database. */
    public boolean demonstration() {
        return demonstration;
    }

    /** The address residents reach the application by, without a slash at its end, for collectivités with no address of their own. */
    public URI baseUrl() {
        return URI.create(baseUrl.replaceAll("/+$", ""));
    }

    /** The key that secret links are made with: at least 32 characters, the same on all instances. */
    public String serverKey() {
        if (serverKey.length() < 32) {
            throw new IllegalStateException("beecitiz.server-key needs at least 32 characters");
        }
        return serverKey;
    }

    /** How long a mail about what an agent did is held, so that it can be withdrawn. */
    public Duration mailHold() {
        return Duration.parse(mailHold);
    }

    /**
     * The geocoding service (GeocodeJSON, {@code /search} and {@code /reverse}), without a slash at its end; empty when it is switched off, by
     * {@code off} or an empty value.
     */
    public Optional<URI> geocoderUrl() {
        return Optional.of(geocoderUrl.strip().replaceAll("/+$", ""))
                .filter(url -> !url.isEmpty() && !url.equals("off"))
                .map(URI::create);
    }
}
