package org.beecitiz.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** Who sent a ticket: personal data, shown only to agents who need it, erased after the retention period. */
@Embeddable
public class Author {
    @Column(name = "author_email")
    private String email;

    @Column(name = "author_name")
    private String name;

    @Column(name = "author_phone")
    private String phone;

    @Column(name = "author_locale")
    private String locale;

    protected Author() {}

    /** An author in their language; e-mail address, name and phone may each be null. */
    public Author(String email, String name, String phone, Locale locale) {
        this.email = email;
        this.name = name;
        this.phone = phone;
        this.locale = locale.toLanguageTag();
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    @Override
    public String toString() {
        return "Author[…]";
    }
}
