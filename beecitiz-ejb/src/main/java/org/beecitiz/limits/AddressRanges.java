package org.beecitiz.limits;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.Arrays;
import java.util.List;

/** Addresses on the network as settings list them: single ones and ranges (CIDR, RFC 4632), with commas between them. */
public record AddressRanges(List<IPAddress> ranges) {
    private static final String SEPARATOR = "[\\s,]+";

    // The library takes nothing at all for this machine, and 127.1 for 127.0.0.1.
    private static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .getIPv4AddressParametersBuilder()
            .allow_inet_aton(false)
            .getParentBuilder()
            .toParams();

    /** Reads a list; what is no address in it is told with {@link IllegalArgumentException}. */
    public static AddressRanges of(String list) {
        return new AddressRanges(Arrays.stream(list.split(SEPARATOR))
                .filter(text -> !text.isEmpty())
                .map(AddressRanges::range)
                .toList());
    }

    private static IPAddress range(String text) {
        IPAddress range = parse(text);
        if (range == null) {
            throw new IllegalArgumentException(text + " is no IP address or range of addresses");
        }
        return range.toPrefixBlock();
    }

    /** One address, or null for what is none. */
    static IPAddress parse(String text) {
        return new IPAddressString(text, STRICT).getAddress();
    }

    /** Whether an address lies in one of them; what is no address does not. */
    public boolean contain(String address) {
        IPAddress candidate = parse(address);
        return candidate != null && ranges.stream().anyMatch(range -> range.contains(candidate));
    }
}
