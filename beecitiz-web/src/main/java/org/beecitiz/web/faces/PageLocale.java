package org.beecitiz.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of a request: what was chosen ({@code ?lang=}, then kept in a cookie), or what the browser asks for; French, or English. */
@Named
@RequestScoped
public class PageLocale {
    private static final String COOKIE = "lang";
    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final int YEAR = 365 * 24 * 60 * 60;

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    public Locale get() {
        if (locale == null) {
            locale = chosen().or(this::kept).or(this::asked).orElse(Locale.FRENCH);
        }
        return locale;
    }

    public String getLanguage() {
        return get().getLanguage();
    }

    /** The other language's code. */
    public String getOther() {
        return "en".equals(getLanguage()) ? "fr" : "en";
    }

    /** This page in the other language, all else kept. */
    public String getOtherAddress() {
        return new QueryString(request.getQueryString())
                .with(COOKIE, getOther())
                .toString();
    }

    /** Keeps a choice that this request makes. */
    public void keep(HttpServletResponse response) {
        chosen().ifPresent(choice -> {
            Cookie cookie = new Cookie(COOKIE, choice.getLanguage());
            cookie.setPath("/");
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
    }

    // Of the address alone: a form that can't be read must still be answered in some language.
    private Optional<Locale> chosen() {
        return new QueryString(request.getQueryString()).value(COOKIE).flatMap(PageLocale::known);
    }

    private Optional<Locale> kept() {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .findFirst()
                        .flatMap(cookie -> known(cookie.getValue()));
    }

    private Optional<Locale> asked() {
        // Without the header a request has the server's language, which nobody asked for.
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(asked -> known(asked.getLanguage()).stream())
                .findFirst();
    }

    private static Optional<Locale> known(String language) {
        return Optional.ofNullable(language).filter(LANGUAGES::contains).map(Locale::forLanguageTag);
    }
}
