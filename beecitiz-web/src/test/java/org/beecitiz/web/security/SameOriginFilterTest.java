package org.beecitiz.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginFilterTest {
    private static final String OWN = "https://demandes.rivebelle.example";
    private static final String FOREIGN = "https://voleur.example";

    @ParameterizedTest
    @CsvSource({
        "https://demandes.rivebelle.example, demandes.rivebelle.example",
        "http://127.0.0.1:8080, 127.0.0.1:8080",
        "http://[::1]:8080, [::1]:8080",
        "https://Demandes.Rivebelle.example, demandes.rivebelle.EXAMPLE"
    })
    void thisSitesOriginIsItsOwn(String origin, String host) {
        assertThat(SameOriginFilter.isOwn(origin, host, false)).isTrue();
    }

    @Test
    void whatCameWithoutEncryptionIsForeignToAnEncryptedSite() {
        assertThat(SameOriginFilter.isOwn(OWN, "demandes.rivebelle.example", true))
                .isTrue();
        assertThat(SameOriginFilter.isOwn(OWN.replace("https:", "http:"), "demandes.rivebelle.example", true))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        ", demandes.rivebelle.example",
        "https://demandes.rivebelle.example, ",
        ", ",
        "'', ''",
        "null, demandes.rivebelle.example",
        "null, null",
        "https://voleur.example, demandes.rivebelle.example",
        "https://rivebelle.example, demandes.rivebelle.example",
        "https://demandes.rivebelle.example.voleur.example, demandes.rivebelle.example",
        "https://demandes.rivebelle.example@voleur.example, demandes.rivebelle.example",
        "https://voleur.example/demandes.rivebelle.example, demandes.rivebelle.example",
        "https://demandes.rivebelle.example:8443, demandes.rivebelle.example",
        "demandes.rivebelle.example, demandes.rivebelle.example",
        "'https://demandes rivebelle.example', demandes rivebelle.example",
        "https://, demandes.rivebelle.example",
        "ftp://demandes.rivebelle.example, demandes.rivebelle.example",
        "//demandes.rivebelle.example, demandes.rivebelle.example"
    })
    void anythingElseIsForeign(String origin, String host) {
        assertThat(SameOriginFilter.isOwn(origin, host, false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /demo/, https://voleur.example",
        "HEAD, /demo/, ",
        "POST, /demo/signaler/x/qui, https://demandes.rivebelle.example",
        "POST, /api/desabonnement/rivebelle/AAAA_b-B, "
    })
    void readingOwnFormsAndProgramsPass(String method, String path, String origin) throws Exception {
        assertThat(answer(method, path, path, origin)).isEqualTo(List.of("passed"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /demo/signaler/x/qui",
        "PUT, /demo/",
        "DELETE, /agents/",
        "POST, /api/desabonnement/rivebelle",
        "POST, /api/desabonnement/rivebelle/AAAA_b-B/courriels",
        "DELETE, /api/desabonnement/rivebelle/AAAA_b-B",
        "POST, /demo/api/desabonnement/rivebelle/AAAA_b-B"
    })
    void foreignFormsAreRefused(String method, String path) throws Exception {
        assertThat(answer(method, path, path, FOREIGN)).isEqualTo(List.of("403"));
        assertThat(answer(method, path, path, null)).isEqualTo(List.of("403"));
        assertThat(answer(method, path, path, "null")).isEqualTo(List.of("403"));
        assertThat(answer(method, path, path, OWN)).isEqualTo(List.of("passed"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/desabonnement/..;/../demo/signaler/x/qui",
        "/api/desabonnement/rivebelle/..;/../../../demo/signaler/x/qui"
    })
    void anAddressThatOnlyBeginsLikeAnUnsubscriptionIsNotLetThrough(String asSent) throws Exception {
        assertThat(answer("POST", asSent, "/demo/signaler/x/qui", FOREIGN)).isEqualTo(List.of("403"));
    }

    /** What becomes of a request: the container gives its address as it was sent, and the path that it serves. */
    private static List<String> answer(String method, String asSent, String served, String origin)
            throws IOException, ServletException {
        List<String> answers = new ArrayList<>();
        HttpServletRequest request = stub(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getRequestURI" -> asSent;
            case "getServletPath" -> served;
            case "getPathInfo" -> null;
            case "isSecure" -> true;
            case "getHeader" -> "Origin".equals(arguments[0]) ? origin : "demandes.rivebelle.example";
            default -> throw new UnsupportedOperationException(name);
        });
        HttpServletResponse response = stub(HttpServletResponse.class, (name, arguments) -> {
            answers.add(String.valueOf(arguments[0]));
            return null;
        });
        new SameOriginFilter().doFilter(request, response, (passed, on) -> answers.add("passed"));
        return answers;
    }

    private static <T> T stub(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                SameOriginFilterTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }
}
