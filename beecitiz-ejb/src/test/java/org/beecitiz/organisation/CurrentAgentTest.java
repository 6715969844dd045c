package org.beecitiz.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.beecitiz.platform.ForbiddenException;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.territory.CollectivityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CurrentAgentTest {
    private static final CollectivityId OWN = new CollectivityId(1);
    private static final CollectivityId FOREIGN = new CollectivityId(2);

    private final CurrentAgent current = new CurrentAgent();

    @Test
    void nobodyMayDoNothing() {
        assertThat(current.find()).isEmpty();
        forbidden(current::get);
        forbidden(() -> current.mustBelongTo(OWN));
        forbidden(() -> current.mustAdminister(OWN));
        forbidden(current::mustOperate);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anAgentBelongsToTheirCollectivityAndForeignRowsDoNotExist(Role role) {
        current.become(agent(role));
        assertThatCode(() -> current.mustBelongTo(OWN)).doesNotThrowAnyException();
        notFound(() -> current.mustBelongTo(FOREIGN));
        notFound(() -> current.mustAdminister(FOREIGN));
        forbidden(current::mustOperate);
    }

    @Test
    void onlyAnAdministratorAdministers() {
        current.become(agent(Role.AGENT));
        forbidden(() -> current.mustAdminister(OWN));
        current.become(agent(Role.HEAD));
        forbidden(() -> current.mustAdminister(OWN));
        current.become(agent(Role.ADMINISTRATOR));
        assertThatCode(() -> current.mustAdminister(OWN)).doesNotThrowAnyException();
    }

    @Test
    void theOperatorMayAllButIsNoAgent() {
        current.becomeOperator();
        assertThatCode(() -> current.mustBelongTo(OWN)).doesNotThrowAnyException();
        assertThatCode(() -> current.mustAdminister(FOREIGN)).doesNotThrowAnyException();
        assertThatCode(current::mustOperate).doesNotThrowAnyException();
        forbidden(current::get);
    }

    @Test
    void anAgentIsNoOperatorAnyMore() {
        current.becomeOperator();
        current.become(agent(Role.ADMINISTRATOR));
        forbidden(current::mustOperate);
        notFound(() -> current.mustBelongTo(FOREIGN));
    }

    @Test
    void theOperatorIsNotTheAgentBefore() {
        current.become(agent(Role.ADMINISTRATOR));
        current.becomeOperator();
        assertThat(current.find()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AGENT, AGENT, true",
        "AGENT, HEAD, false",
        "AGENT, ADMINISTRATOR, false",
        "HEAD, AGENT, true",
        "HEAD, HEAD, true",
        "HEAD, ADMINISTRATOR, false",
        "ADMINISTRATOR, AGENT, true",
        "ADMINISTRATOR, HEAD, true",
        "ADMINISTRATOR, ADMINISTRATOR, true"
    })
    void eachRoleIncludesThoseBeforeIt(Role role, Role atLeast, boolean included) {
        assertThat(agent(role).is(atLeast)).isEqualTo(included);
    }

    private static void forbidden(Runnable attempt) {
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(attempt::run);
    }

    private static void notFound(Runnable attempt) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt::run);
    }

    private static AgentIdentity agent(Role role) {
        return new AgentIdentity(
                new AgentId(20),
                OWN,
                new DepartmentId(10),
                role,
                "Claire Martin",
                "claire@rivebelle.example",
                Locale.FRENCH);
    }
}
