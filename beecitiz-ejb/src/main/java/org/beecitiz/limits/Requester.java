package org.beecitiz.limits;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Where this request came from; nowhere outside of HTTP. */
@RequestScoped
public class Requester {
    private String address;

    /** Said once, by whoever receives the request: the client's IP address, not that of a proxy in front of this server. */
    public void cameFrom(String ipAddress) {
        address = ipAddress;
    }

    Optional<String> address() {
        return Optional.ofNullable(address);
    }
}
