package org.beecitiz.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoutingTableTest {
    private static final long LIGHTING = 30;
    private static final long STREET_LAMP = 31;
    private static final long ROADWAY = 32;
    private static final long CENTRE = 40;
    private static final long BANKS = 41;
    private static final long ROADS = 10;
    private static final long PARKS = 11;
    private static final long CLAIRE = 20;

    private static final RoutingRule.Subject LAMP_IN_THE_CENTRE =
            new RoutingRule.Subject(STREET_LAMP, LIGHTING, CENTRE);

    @Test
    void theFirstRuleThatMatchesWins() {
        RoutingTable table = table(
                new RoutingRule(1, 1, ROADWAY, null, ROADS, null),
                new RoutingRule(1, 2, STREET_LAMP, CENTRE, PARKS, CLAIRE),
                new RoutingRule(1, 3, STREET_LAMP, CENTRE, ROADS, null));
        assertThat(table.decide(LAMP_IN_THE_CENTRE))
                .contains(new RoutingDecision(2, STREET_LAMP, CENTRE, PARKS, CLAIRE));
    }

    @Test
    void orderWinsOverPrecision() {
        RoutingTable table = table(
                new RoutingRule(1, 1, null, null, PARKS, null),
                new RoutingRule(1, 2, STREET_LAMP, CENTRE, ROADS, CLAIRE));
        assertThat(table.decide(LAMP_IN_THE_CENTRE)).contains(new RoutingDecision(1, null, null, PARKS, null));
    }

    @Test
    void aRuleOfTheParentMatchesItsCategories() {
        RoutingTable table = table(new RoutingRule(1, 1, LIGHTING, null, ROADS, null));
        assertThat(table.decide(LAMP_IN_THE_CENTRE)).contains(new RoutingDecision(1, LIGHTING, null, ROADS, null));
        assertThat(table.decide(new RoutingRule.Subject(LIGHTING, null, CENTRE)))
                .isPresent();
        assertThat(table.decide(new RoutingRule.Subject(ROADWAY, null, CENTRE))).isEmpty();
    }

    @Test
    void aRuleOfACategoryDoesNotMatchItsParent() {
        RoutingTable table = table(new RoutingRule(1, 1, STREET_LAMP, null, ROADS, null));
        assertThat(table.decide(new RoutingRule.Subject(LIGHTING, null, CENTRE)))
                .isEmpty();
    }

    @Test
    void aRuleOfAnyCategoryMatchesByItsZone() {
        RoutingTable table = table(new RoutingRule(1, 1, null, CENTRE, ROADS, null));
        assertThat(table.decide(LAMP_IN_THE_CENTRE)).contains(new RoutingDecision(1, null, CENTRE, ROADS, null));
        assertThat(table.decide(new RoutingRule.Subject(STREET_LAMP, LIGHTING, BANKS)))
                .isEmpty();
    }

    @Test
    void aRuleOfAnyZoneMatchesEverywhereAndWhereNoZoneIsDrawn() {
        RoutingTable table = table(new RoutingRule(1, 1, STREET_LAMP, null, ROADS, null));
        assertThat(table.decide(new RoutingRule.Subject(STREET_LAMP, LIGHTING, BANKS)))
                .isPresent();
        assertThat(table.decide(new RoutingRule.Subject(STREET_LAMP, LIGHTING, null)))
                .isPresent();
    }

    @Test
    void aRuleOfAZoneDoesNotMatchWhereNoZoneIsDrawn() {
        RoutingTable table = table(new RoutingRule(1, 1, null, CENTRE, ROADS, null));
        assertThat(table.decide(new RoutingRule.Subject(STREET_LAMP, LIGHTING, null)))
                .isEmpty();
    }

    @Test
    void idsAreComparedByValue() {
        long large = 1_000_000_007L;
        RoutingTable table = table(new RoutingRule(1, 1, large, large + 2, ROADS, null));
        assertThat(table.decide(new RoutingRule.Subject(large, null, large + 2)))
                .isPresent();
        assertThat(table.decide(new RoutingRule.Subject(large + 1, large, large + 2)))
                .isPresent();
    }

    @Test
    void noRuleMatchesNoDecision() {
        assertThat(table().decide(LAMP_IN_THE_CENTRE)).isEmpty();
        assertThat(table(new RoutingRule(1, 1, ROADWAY, BANKS, ROADS, null)).decide(LAMP_IN_THE_CENTRE))
                .isEmpty();
    }

    private static RoutingTable table(RoutingRule... rules) {
        return new RoutingTable(List.of(rules));
    }
}
