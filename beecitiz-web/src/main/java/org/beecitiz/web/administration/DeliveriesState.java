package org.beecitiz.web.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.beecitiz.notification.DeliveryStatus;
import org.beecitiz.platform.PlainText;

/**
 * Which mails the page shows, as its address says.
 *
 * @param status or null for all
 * @param address part of the recipient's, or null
 * @param page from 1
 */
public record DeliveriesState(DeliveryStatus status, String address, int page) {
    private static final String PATH = "/administration/envois";
    private static final int ADDRESS_MAX = 100;

    /** What can't be read is left out. */
    static DeliveriesState read(UnaryOperator<String> parameters) {
        DeliveryStatus status = Arrays.stream(DeliveryStatus.values())
                .filter(value -> value.name().equalsIgnoreCase(parameters.apply("statut")))
                .findFirst()
                .orElse(null);
        String address = PlainText.line(parameters.apply("adresse"));
        String page = parameters.apply("page");
        return new DeliveriesState(
                status,
                address.isEmpty() || address.length() > ADDRESS_MAX ? null : address,
                page != null && page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1);
    }

    public DeliveriesState of(DeliveryStatus other) {
        return new DeliveriesState(other, address, 1);
    }

    public DeliveriesState onPage(int other) {
        return new DeliveriesState(status, address, other);
    }

    public boolean isFiltered() {
        return status != null || address != null;
    }

    /** The address of this list. */
    public String path() {
        String query = query();
        return PATH + (query.isEmpty() ? "" : "?" + query);
    }

    /** What precedes the language in this list's address. */
    public String languageQuery() {
        String query = query();
        return query.isEmpty() ? "" : query + "&";
    }

    private String query() {
        List<String> parts = new ArrayList<>();
        if (status != null) {
            parts.add("statut=" + status.name());
        }
        if (address != null) {
            parts.add("adresse=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        }
        if (page > 1) {
            parts.add("page=" + page);
        }
        return String.join("&", parts);
    }
}
