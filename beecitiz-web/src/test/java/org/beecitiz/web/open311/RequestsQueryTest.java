package org.beecitiz.web.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.web.open311.Refused.refused;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.ticket.RegisterFilter;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsQueryTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void nothingAsksForTheLatestNinetyDays() {
        assertThat(filter(""))
                .isEqualTo(new RegisterFilter(
                        Set.of(), Set.of(), Instant.parse("2026-08-26T12:00:00Z"), NOW, 0, RegisterFilter.MAX_SIZE));
        assertThat(filter("status=&service_code=&start_date=&end_date=&page=&page_size="))
                .isEqualTo(filter(""));
    }

    @ParameterizedTest
    @CsvSource({
        "start_date=2026-01-01T00:00:00Z, 2026-01-01T00:00:00Z, 2026-04-01T00:00:00Z",
        "start_date=2026-11-01T00:00:00Z, 2026-11-01T00:00:00Z, 2026-11-24T12:00:00Z",
        "start_date=9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
        "end_date=2026-04-01T00:00:00Z, 2026-01-01T00:00:00Z, 2026-04-01T00:00:00Z",
        "start_date=2026-05-01T00:00:00Z&end_date=2026-05-02T00:00:00Z, 2026-05-01T00:00:00Z, 2026-05-02T00:00:00Z",
        "start_date=2026-05-01T00:00:00Z&end_date=2026-07-30T00:00:00Z, 2026-05-01T00:00:00Z, 2026-07-30T00:00:00Z"
    })
    void aPeriodIsCompletedToNinetyDays(String query, Instant from, Instant to) {
        assertThat(filter(query))
                .extracting(RegisterFilter::from, RegisterFilter::to)
                .containsExactly(from, to);
    }

    @Test
    void ninetyDaysOfTheCalendarAreNinetyDays() {
        // The clocks go back on 25 October, and forward on 29 March.
        String autumn = "start_date=2026-08-01T00:00:00%2B02:00&end_date=2026-10-30T00:00:00%2B01:00";
        assertThat(filter(autumn).to()).isEqualTo("2026-10-29T23:00:00Z");
        String spring = "start_date=2026-03-01T00:00:00Z&end_date=2026-05-30T00:00:00Z";
        assertThat(filter(spring).to()).isEqualTo("2026-05-30T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start_date=2026-05-01T00:00:00Z&end_date=2026-07-30T00:00:01Z|400 open311.period.tooLong [90]",
                "start_date=0001-01-01T00:00:00Z&end_date=9999-01-01T00:00:00Z|400 open311.period.tooLong [90]",
                "start_date=2026-05-02T00:00:00Z&end_date=2026-05-01T00:00:00Z|400 open311.period.swapped []",
                "start_date=2026-05-02|400 open311.date.malformed [start_date]",
                "end_date=today|400 open311.date.malformed [end_date]",
                "end_date=2026-05-01T00:00:00Z&end_date=2026-05-01T00:00:00Z|400 open311.parameter.repeated [end_date]",
                "status=rejected|400 open311.status.malformed []",
                "status=open,OPEN|400 open311.status.malformed []",
                "page=0|400 open311.number.malformed [page, 1, 1000000]",
                "page_size=1001|400 open311.number.malformed [page_size, 1, 1000]"
            })
    void whatCannotBeAskedIsRefused(String query, String how) {
        assertThat(refused(() -> filter(query))).isEqualTo(how);
    }

    @Test
    void openAndClosedAreSetsOfStatuses() {
        assertThat(filter("status=open").statuses())
                .contains(TicketStatus.RECEIVED, TicketStatus.WAITING, TicketStatus.ACCEPTED)
                .allMatch(TicketStatus::isOpen);
        assertThat(filter("status=closed").statuses())
                .contains(TicketStatus.RESOLVED, TicketStatus.REJECTED, TicketStatus.DUPLICATE, TicketStatus.DECLINED)
                .allMatch(TicketStatus::isClosed);
        assertThat(filter("status=closed,open").statuses()).containsExactlyInAnyOrder(TicketStatus.values());
        assertThat(filter("status=closed&status=open").statuses()).containsExactlyInAnyOrder(TicketStatus.values());
    }

    @Test
    void servicesAreNamedByTheirCodes() {
        assertThat(filter("service_code=46,47&service_code=41").categories())
                .containsExactlyInAnyOrder(new CategoryId(46), new CategoryId(47), new CategoryId(41));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "046", "-1", "99999999999999999999", "46'", "é"})
    void aCodeOfNoServiceFindsNothing(String code) {
        assertThat(filter("service_code=" + code).categories()).containsExactly(new CategoryId(0));
    }

    @Test
    void pagesAreCountedFromOne() {
        assertThat(filter("page=3&page_size=50"))
                .extracting(RegisterFilter::first, RegisterFilter::size)
                .containsExactly(100, 50);
        assertThat(filter("page=1000000").first()).isEqualTo(999_999_000);
    }

    @Test
    void requestsNamedByTheirIdsOverrideAllOtherArguments() {
        Parameters named = new Parameters("service_request_id=26-000001,nonsense,26-000002&status=nonsense");
        assertThat(RequestsQuery.references(named))
                .contains(Set.of(new TicketReference(26, 1), new TicketReference(26, 2)));
        assertThat(RequestsQuery.references(new Parameters("service_request_id=nonsense")))
                .contains(Set.of());
        assertThat(RequestsQuery.references(new Parameters("service_request_id=")))
                .isEmpty();
    }

    private static RegisterFilter filter(String query) {
        return RequestsQuery.filter(new Parameters(query), PARIS, NOW);
    }
}
