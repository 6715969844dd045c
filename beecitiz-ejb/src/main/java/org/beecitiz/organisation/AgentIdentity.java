package org.beecitiz.organisation;

import java.util.Locale;
import org.beecitiz.territory.CollectivityId;

/** Who signed in, and what follows from it. */
public record AgentIdentity(
        AgentId id,
        CollectivityId collectivity,
        DepartmentId department,
        Role role,
        String fullName,
        String email,
        Locale locale) {

    public boolean is(Role atLeast) {
        return role.compareTo(atLeast) >= 0;
    }
}
