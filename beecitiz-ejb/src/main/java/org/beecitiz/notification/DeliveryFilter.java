package org.beecitiz.notification;

import java.util.Set;

/** Which deliveries an administrator looks at: of these statuses (all, when empty), to an address that contains this text (any, when null). */
public record DeliveryFilter(Set<DeliveryStatus> statuses, String address) {
    public DeliveryFilter {
        statuses = Set.copyOf(statuses);
    }
}
