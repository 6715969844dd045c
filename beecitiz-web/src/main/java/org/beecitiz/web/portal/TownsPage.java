package org.beecitiz.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Territory;

/** The collectivités of this deployment. */
@Named
@RequestScoped
public class TownsPage {
    @Inject
    private Territory territory;

    public List<CollectivityView> getAll() {
        return territory.all();
    }
}
