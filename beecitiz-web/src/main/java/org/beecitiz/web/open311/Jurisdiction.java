package org.beecitiz.web.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.beecitiz.platform.Settings;
import org.beecitiz.territory.CollectivityDirectory;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Territory;

/** Which collectivité is asked: {@code jurisdiction_id} is its slug, and may be left out where there is only one. */
@ApplicationScoped
public class Jurisdiction {
    @Inject
    private Territory territory;

    @Inject
    private CollectivityDirectory directory;

    @Inject
    private Settings settings;

    CollectivityView of(Parameters parameters) {
        return parameters
                .one("jurisdiction_id")
                .map(slug -> directory
                        .findBySlug(slug)
                        .orElseThrow(() -> new Refusal(Refusal.NOT_FOUND, "open311.jurisdiction.unknown")))
                .orElseGet(this::theOnlyOne);
    }

    private CollectivityView theOnlyOne() {
        List<CollectivityView> all = territory.all();
        if (all.size() != 1) {
            throw new Refusal(Refusal.BAD_REQUEST, "open311.jurisdiction.missing");
        }
        return all.get(0);
    }

    /** The public address of this server's pages, without a slash at its end. */
    String baseUrl(CollectivityView collectivity) {
        return collectivity.baseUrl() == null ? settings.baseUrl().toString() : collectivity.baseUrl();
    }
}
