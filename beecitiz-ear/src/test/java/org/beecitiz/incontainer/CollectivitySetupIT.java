package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.beecitiz.administration.CollectivitySetup;
import org.beecitiz.catalogue.NewCategory;
import org.beecitiz.notification.MailTemplate;
import org.beecitiz.notification.Moment;
import org.beecitiz.notification.NewNotificationRule;
import org.beecitiz.notification.Recipient;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.NewAgent;
import org.beecitiz.organisation.NewDepartment;
import org.beecitiz.organisation.Role;
import org.beecitiz.organisation.SignIn;
import org.beecitiz.platform.ForbiddenException;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.territory.Territory;
import org.beecitiz.ticket.TicketEventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class CollectivitySetupIT {
    private static final String RIM =
            "{\"type\":\"Polygon\",\"coordinates\":[[[0.08,47.0],[0.1,47.0],[0.1,47.1],[0.08,47.1],[0.08,47.0]]]}";

    @Inject
    private Towns towns;

    @Inject
    private CollectivitySetup setup;

    @Inject
    private Territory territory;

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentAgent currentAgent;

    private Town town;

    @BeforeEach
    void open() {
        town = towns.open();
    }

    @Test
    void an_administrator_furnishes_their_collectivity() {
        currentAgent.become(town.mayor());

        changes().forEach((name, change) -> org.assertj.core.api.Assertions.assertThatCode(change)
                .as(name)
                .doesNotThrowAnyException());

        assertThat(territory.zones(town.id())).hasSize(3);
    }

    @Test
    void an_agent_may_not() {
        currentAgent.become(town.lamplighter());

        changes().forEach((name, change) -> assertThatThrownBy(change).as(name).isInstanceOf(ForbiddenException.class));
        assertThat(territory.zones(town.id())).hasSize(2);
    }

    @Test
    void to_an_administrator_of_another_collectivity_this_one_does_not_exist() {
        currentAgent.become(towns.open().mayor());

        changes().forEach((name, change) -> assertThatThrownBy(change).as(name).isInstanceOf(NotFoundException.class));
        assertThat(territory.zones(town.id())).hasSize(2);
    }

    @Test
    void rows_of_another_collectivity_cannot_be_referred_to() {
        Town other = towns.open();
        currentAgent.become(town.mayor());

        Map<String, ThrowingCallable> mixed = Map.of(
                "category", () -> setup.addRoutingRule(town.id(), other.lamp(), null, town.roads(), null),
                "zone", () -> setup.addRoutingRule(town.id(), null, other.west(), town.roads(), null),
                "department", () -> setup.addRoutingRule(town.id(), null, null, other.roads(), null),
                "agent",
                        () -> setup.addRoutingRule(
                                town.id(),
                                null,
                                null,
                                town.roads(),
                                other.paver().id()),
                "parent", () -> setup.addCategory(town.id(), other.streets(), category()),
                "agent's department", () -> setup.addAgent(town.id(), other.roads(), agent("mixed")));

        mixed.forEach((name, change) -> assertThatThrownBy(change).as(name).isInstanceOf(NotFoundException.class));
    }

    @Test
    void a_zone_counts_as_soon_as_it_is_added() {
        assertThat(territory.locate(town.id(), Town.ON_RIM).zone()).isEmpty();
        currentAgent.become(town.mayor());

        var rim = setup.addZone(town.id(), "R", "Le bord", RIM);

        assertThat(territory.locate(town.id(), Town.ON_RIM).zone()).contains(rim);
    }

    @Test
    void a_new_agent_can_sign_in_with_their_password_alone() {
        currentAgent.become(town.mayor());
        setup.addAgent(town.id(), town.roads(), agent("Neuf"));
        String email = "neuf@" + town.slug() + ".example";

        assertThat(signIn.verify(email.toUpperCase(Locale.ROOT), "à retenir".toCharArray()))
                .hasValueSatisfying(known -> assertThat(known.department()).isEqualTo(town.roads()));
        assertThat(signIn.verify(email, "a retenir".toCharArray())).isEmpty();
        assertThat(signIn.verify("nobody@" + town.slug() + ".example", "à retenir".toCharArray()))
                .isEmpty();
    }

    @Test
    void only_the_operator_opens_a_collectivity() {
        currentAgent.become(town.mayor());
        assertThatThrownBy(() -> setup.open(null)).isInstanceOf(ForbiddenException.class);
    }

    private Map<String, ThrowingCallable> changes() {
        return Map.of(
                "addZone", () -> setup.addZone(town.id(), "R", "Le bord", RIM),
                "addDepartment", () -> setup.addDepartment(town.id(), new NewDepartment("Sports", null, null, null)),
                "addAgent", () -> setup.addAgent(town.id(), town.roads(), agent("nouveau")),
                "addCategory", () -> setup.addCategory(town.id(), town.streets(), category()),
                "addRoutingRule", () -> setup.addRoutingRule(town.id(), null, null, town.roads(), null),
                "addNotificationRule",
                        () -> setup.addNotificationRule(
                                town.id(),
                                new NewNotificationRule(
                                        TicketEventType.ESTIMATE_SET,
                                        Recipient.ASSIGNED_AGENT,
                                        Moment.HELD,
                                        MailTemplate.TO_HANDLE)));
    }

    private NewAgent agent(String name) {
        return new NewAgent(
                name + "@" + town.slug() + ".example", "Agent " + name, Role.AGENT, Locale.FRENCH, "à retenir");
    }

    private static NewCategory category() {
        return new NewCategory("Pavé descellé", "Loose paving", "construction", "voirie");
    }
}
