package org.beecitiz.demonstration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.beecitiz.platform.SchemaReady;
import org.beecitiz.platform.Settings;
import org.beecitiz.territory.Territory;

/** Writes the demonstration's towns at the start, where asked and where there is none yet. */
@ApplicationScoped
public class Demonstration {
    private static final Logger LOG = System.getLogger(Demonstration.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private Territory territory;

    @Inject
    private TownSeeder seeder;

    void seed(@Observes @Priority(SchemaReady.SEED) SchemaReady ready) {
        if (!settings.demonstration() || !territory.all().isEmpty()) {
            return;
        }
        seeder.seed("rivebelle");
        seeder.seed("montclair");
        LOG.log(Level.INFO, "The demonstration’s towns are written");
    }
}
