package org.beecitiz.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beecitiz.harness.Fault;
import org.beecitiz.harness.Site;
import org.beecitiz.testing.Await;
import org.beecitiz.testing.Mailbox;
import org.junit.jupiter.api.Test;

/** The server is killed while residents report: nothing that it said it had is lost. */
@Fault
class KilledServerIT {
    private static final String WITNESS = "temoin@habitants.example";
    private static final int REPORTERS = 6;
    private static final int ACKNOWLEDGED_BEFORE = 150;
    private static final Pattern ID = Pattern.compile("\"service_request_id\":\"([^\"]+)\"");
    private static final Pattern SERVICE = Pattern.compile("\"service_code\":\"([^\"]+)\"");

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void each_acknowledged_report_is_there_and_each_mail_due_is_sent(Site site) throws InterruptedException {
        // No nightly work may be under way: it would keep its lease, and time passes only when there is none.
        site.run("archive-tickets");
        site.run("purge-drafts");
        killUnderLoad(site);
        site.restart();

        assertThat(acknowledged)
                .hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE)
                .allSatisfy(reference -> assertThat(
                                site.get("/open311/v2/requests/" + reference + ".json?jurisdiction_id=demo")
                                        .statusCode())
                        .as(reference)
                        .isEqualTo(200));

        // What was being sent is sent again when its lease ends.
        site.passes(Duration.ofMinutes(6));
        Mailbox witness = site.mailbox(WITNESS);
        Await.until("the mail of each report", () -> references(witness).containsAll(acknowledged));
        List<String> ids =
                witness.envelopes().stream().map(Mailbox.Envelope::messageId).toList();
        assertThat(ids.size() - Set.copyOf(ids).size())
                .as("twice is told at most what was on its way just then")
                .isLessThanOrEqualTo(1);
    }

    private static Set<String> references(Mailbox mailbox) {
        return mailbox.envelopes().stream()
                .map(mail -> mail.subject().replaceFirst("^\\[([^]]+)\\].*", "$1"))
                .collect(Collectors.toSet());
    }

    private void killUnderLoad(Site site) throws InterruptedException {
        String service = serviceOf(site);
        ExecutorService threads = Executors.newFixedThreadPool(REPORTERS);
        for (int i = 0; i < REPORTERS; i++) {
            threads.execute(() -> reportUntilNobodyAnswers(site, service));
        }
        Await.until("enough reports", () -> acknowledged.size() >= ACKNOWLEDGED_BEFORE);
        site.kill();
        threads.shutdown();
        assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    private void reportUntilNobodyAnswers(Site site, String service) {
        try {
            while (true) {
                report(site, service);
            }
        } catch (UncheckedIOException nobody) {
            // The server is gone.
        }
    }

    private void report(Site site, String service) {
        HttpResponse<String> answer = site.post(
                "/open311/v2/requests.json",
                "api_key=demo&jurisdiction_id=demo&service_code=%s&lat=47.3101&long=0.0903&description=Nid+de+poule&email=%s"
                        .formatted(service, WITNESS));
        if (answer.statusCode() == 200) {
            Matcher id = ID.matcher(answer.body());
            assertThat(id.find()).as(answer.body()).isTrue();
            assertThat(acknowledged.add(id.group(1)))
                    .as("a reference of its own")
                    .isTrue();
        }
    }

    private static String serviceOf(Site site) {
        String services =
                site.get("/open311/v2/services.json?jurisdiction_id=demo").body();
        Matcher code = SERVICE.matcher(services);
        assertThat(code.find()).as(services).isTrue();
        return code.group(1);
    }
}
