package org.beecitiz.incontainer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.beecitiz.administration.RoutingRules;
import org.beecitiz.administration.RuleRow;
import org.beecitiz.administration.RuleWanted;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.territory.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class RoutingRulesIT {
    @Inject
    private Towns towns;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private RoutingRules rules;

    @Inject
    private Statements statements;

    private Town town;

    @BeforeEach
    void open() {
        town = towns.open();
        currentAgent.become(town.mayor());
    }

    @Test
    void rules_are_added_moved_and_removed_with_positions_from_one_on() {
        long third = rules.add(
                new RuleWanted(null, town.east(), town.roads(), town.paver().id()));
        long fourth = rules.add(new RuleWanted(null, null, town.townHall(), null));

        assertThat(rules.move(fourth, Integer.MIN_VALUE)).isEqualTo(1);
        assertThat(rules.move(third, Integer.MAX_VALUE)).isEqualTo(4);
        assertThat(rules.move(fourth, 0)).isEqualTo(1);
        assertThat(positions()).isEqualTo("1234");
        assertThat(rules.list()).extracting(RuleRow::hiddenBy).containsExactly(null, 1, 1, 1);
        assertThat(rules.match(town.lamp(), null).rule()).isEqualTo(1);

        rules.remove(fourth);

        assertThat(positions()).isEqualTo("123");
        assertThat(rules.list().get(2).id()).isEqualTo(third);
        assertThat(rules.match(town.lamp(), null).agent().id())
                .isEqualTo(town.lamplighter().id());
        assertThat(rules.match(town.bench(), null).rule()).isNull();
        assertThat(rules.match(town.bench(), null).department().id()).isEqualTo(town.townHall());
    }

    @Test
    void a_rule_names_an_agent_of_its_department_only() {
        long first = rules.list().get(0).id();
        for (RuleWanted wanted : List.of(
                new RuleWanted(null, null, town.lighting(), town.paver().id()),
                new RuleWanted(null, null, null, town.paver().id()))) {
            String field = wanted.department() == null ? "department" : "agent";
            refused(field, () -> rules.add(wanted));
            refused(field, () -> rules.change(first, wanted));
        }
    }

    @Test
    void what_is_not_there_cannot_be_named() {
        long first = rules.list().get(0).id();
        for (long id : List.of(0L, -1L, Long.MAX_VALUE)) {
            for (RuleWanted wanted : List.of(
                    new RuleWanted(new CategoryId(id), null, town.roads(), null),
                    new RuleWanted(null, new ZoneId(id), town.roads(), null),
                    new RuleWanted(null, null, new DepartmentId(id), null),
                    new RuleWanted(null, null, town.roads(), new AgentId(id)))) {
                notFound(() -> rules.add(wanted));
                notFound(() -> rules.change(first, wanted));
            }
            notFound(() -> rules.change(id, new RuleWanted(null, null, town.roads(), null)));
            notFound(() -> rules.move(id, 1));
            notFound(() -> rules.remove(id));
            notFound(() -> rules.match(new CategoryId(id), null));
            notFound(() -> rules.match(town.lamp(), new ZoneId(id)));
        }
    }

    @Test
    void rows_of_another_collectivity_cannot_be_named() {
        Town other = towns.open();
        currentAgent.become(town.mayor());
        for (RuleWanted wanted : List.of(
                new RuleWanted(other.lamp(), null, town.roads(), null),
                new RuleWanted(null, other.west(), town.roads(), null),
                new RuleWanted(null, null, other.roads(), null),
                new RuleWanted(null, null, town.roads(), other.paver().id()))) {
            notFound(() -> rules.add(wanted));
            notFound(() -> rules.change(rules.list().get(0).id(), wanted));
        }
    }

    @Test
    void the_list_costs_five_queries_however_long_it_is() {
        IntStream.range(0, 30).forEach(i -> rules.add(new RuleWanted(town.lamp(), town.west(), town.roads(), null)));

        assertThat(statements.during(() -> assertThat(rules.list()).hasSize(32)))
                .isLessThanOrEqualTo(5);
    }

    private void refused(String field, ThrowingCallable act) {
        List<RuleRow> before = rules.list();
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessException.class, problem -> assertThat(problem.field())
                .isEqualTo(field));
        assertThat(rules.list()).isEqualTo(before);
    }

    private void notFound(ThrowingCallable act) {
        List<RuleRow> before = rules.list();
        assertThatThrownBy(act).isInstanceOf(NotFoundException.class);
        assertThat(rules.list()).isEqualTo(before);
    }

    private String positions() {
        return rules.list().stream()
                .map(rule -> String.valueOf(rule.position()))
                .collect(joining());
    }
}
