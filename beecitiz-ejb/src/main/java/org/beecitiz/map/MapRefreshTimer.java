package org.beecitiz.map;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.beecitiz.platform.Readiness;

/** Lets this instance's map follow what other instances changed, every two seconds. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MapRefreshTimer {
    @Inject
    private MapIndex map;

    @Inject
    private Readiness readiness;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void refresh() {
        if (readiness.isReady()) {
            map.refresh();
        }
    }
}
