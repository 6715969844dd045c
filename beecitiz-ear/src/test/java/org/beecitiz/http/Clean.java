package org.beecitiz.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** What every answer to nonsense has in common. */
final class Clean {
    private Clean() {}

    /** It is no failure of ours, and tells nothing of how we are made; a refusal is a page in French, or no page. */
    static void check(HttpResponse<String> answer, String asked) {
        assertThat(answer.statusCode()).as(asked).isLessThan(500);
        assertThat(answer.body())
                .as(asked)
                .doesNotContain(
                        "Exception", "at org.", "at java.", "Payara", "GlassFish", "EclipseLink", "<script>alert");
        if (answer.statusCode() >= 400 && answer.body().contains("<html")) {
            assertThat(answer.body()).as(asked).contains("lang=\"fr\"", "<h1>");
        }
    }

    /** Something was refused: by a page of its own, or by a sentence on the form. */
    static void checkRefusal(HttpResponse<String> answer, String asked) {
        check(answer, asked);
        assertThat(answer.statusCode()).as(asked).isIn(200, 400, 403, 404, 413);
        if (answer.statusCode() == 200) {
            assertThat(answer.body()).as(asked).contains("class=\"error\"");
        }
    }

    /** What a page says, read as a browser reads it. */
    static String read(HttpResponse<String> page) {
        return page.body()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
