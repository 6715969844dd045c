package org.beecitiz.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.beecitiz.organisation.AgentIdentity;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.Role;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Territory;

/** Who works in this request, for which collectivité, and what its address names. */
@Named("backoffice")
@RequestScoped
public class BackofficeRequest {
    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private Territory territory;

    private BackofficePage page;
    private CollectivityView collectivity;

    void begin(BackofficePage of) {
        page = of;
    }

    public AgentIdentity getAgent() {
        return currentAgent.get();
    }

    public CollectivityView getCollectivity() {
        if (collectivity == null) {
            collectivity = territory.get(getAgent().collectivity());
        }
        return collectivity;
    }

    public boolean isAdministrator() {
        return getAgent().is(Role.ADMINISTRATOR);
    }

    String parameter() {
        return page.parameter();
    }
}
