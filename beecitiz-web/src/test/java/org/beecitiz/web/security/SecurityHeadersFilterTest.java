package org.beecitiz.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersFilterTest {
    // With no-referrer, browsers would post the forms of these pages with the origin "null".
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demo/suivi/AAAA",
                "/demo/suivi/AAAA/courriels",
                "/demo/signaler/x/quoi",
                "/agents/demandes",
                "/api/desabonnement/demo/AAAA"
            })
    void pagesWithASecretAreKeptNowhereAndToldToNoOtherSite(String path) throws Exception {
        assertThat(headers(path, path))
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("X-Robots-Tag", "noindex")
                .containsEntry("Referrer-Policy", "same-origin");
    }

    @Test
    void anAddressThatHidesItsPathIsJudgedByWhatIsServed() throws Exception {
        assertThat(headers("/demo/suivi;x/AAAA", "/demo/suivi/AAAA")).containsEntry("Cache-Control", "no-store");
    }

    @Test
    void publicPagesMayBeKept() throws Exception {
        assertThat(headers("/demo/liste", "/demo/liste"))
                .doesNotContainKey("Cache-Control")
                .containsEntry("Referrer-Policy", "strict-origin-when-cross-origin");
    }

    private static Map<String, String> headers(String asSent, String served) throws Exception {
        Map<String, String> headers = new TreeMap<>();
        HttpServletRequest request =
                stub(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequestURI" -> asSent;
                    case "getServletPath" -> served;
                    case "getPathInfo", "setAttribute" -> null;
                    case "getDispatcherType" -> DispatcherType.REQUEST;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        HttpServletResponse response = stub(HttpServletResponse.class, (proxy, method, arguments) -> {
            headers.put((String) arguments[0], (String) arguments[1]);
            return null;
        });
        new SecurityHeadersFilter().doFilter(request, response, (passed, on) -> {});
        return headers;
    }

    private static <T> T stub(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(
                SecurityHeadersFilterTest.class.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
