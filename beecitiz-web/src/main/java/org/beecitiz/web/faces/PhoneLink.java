package org.beecitiz.web.faces;

/** Phone numbers as links have them, RFC 3966. */
public final class PhoneLink {
    private PhoneLink() {}

    /** {@code tel:} with digits only, to be called from abroad too; null for no number. */
    public static String of(String phone) {
        return phone == null ? null : "tel:" + phone.replaceAll("[^0-9+]", "").replaceFirst("^0(?=[1-9])", "+33");
    }
}
