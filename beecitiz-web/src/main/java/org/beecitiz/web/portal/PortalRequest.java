package org.beecitiz.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.CollectivityView;

/** Which collectivité's portal this request is for, and what its path names. */
@Named("portal")
@RequestScoped
public class PortalRequest implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient CollectivityView collectivity;
    private String parameter;

    void begin(CollectivityView of, String named) {
        collectivity = of;
        parameter = named;
    }

    public CollectivityView getCollectivity() {
        return collectivity;
    }

    public CollectivityId id() {
        return collectivity.id();
    }

    /** {@code /demo} */
    public String getPath() {
        return "/" + collectivity.slug();
    }

    String parameter() {
        return parameter;
    }
}
