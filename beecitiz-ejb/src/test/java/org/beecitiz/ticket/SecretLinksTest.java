package org.beecitiz.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.platform.ByHand.wire;
import static org.beecitiz.ticket.TicketBuilder.aTicket;

import org.beecitiz.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretLinksTest {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final SecretLinks links = linksOf("a key of this server, 32 characters");
    private final Ticket ticket = aTicket().id(4217).build();

    @Test
    void theSameTicketHasTheSameSecretOnEachInstance() {
        SecretLinks otherInstance = linksOf("a key of this server, 32 characters");
        assertThat(otherInstance.secretOf(ticket)).isEqualTo(links.secretOf(ticket));
    }

    @Test
    void theSecretNamesItsTicketAndOpensIt() {
        String secret = links.secretOf(ticket);
        assertThat(links.claimedId(secret)).contains(4217L);
        assertThat(links.opens(secret, ticket)).isTrue();
    }

    @Test
    void theSecretIsMadeOfWhatAddressesCanHold() {
        assertThat(links.secretOf(ticket)).matches("[A-Za-z0-9_-]{32}");
    }

    @Test
    void anotherTicketsSecretDoesNotOpen() {
        assertThat(links.opens(links.secretOf(aTicket().id(4218).build()), ticket))
                .isFalse();
    }

    @Test
    void theNextVersionRevokesTheSecret() {
        assertThat(links.encode(4217, ticket.secretVersion())).isEqualTo(links.secretOf(ticket));
        assertThat(links.encode(4217, ticket.secretVersion() + 1)).isNotEqualTo(links.secretOf(ticket));
        assertThat(links.opens(links.encode(4217, ticket.secretVersion() + 1), ticket))
                .isFalse();
    }

    @Test
    void anotherServersSecretDoesNotOpen() {
        assertThat(links.opens(linksOf("a key of that server, 32 characters").secretOf(ticket), ticket))
                .isFalse();
    }

    @Test
    void aSecretWithAnyCharacterChangedDoesNotOpen() {
        String secret = links.secretOf(ticket);
        for (int i = 0; i < secret.length(); i++) {
            for (int j = 0; j < ALPHABET.length(); j++) {
                String forged = secret.substring(0, i) + ALPHABET.charAt(j) + secret.substring(i + 1);
                assertThat(links.opens(forged, ticket)).as(forged).isEqualTo(forged.equals(secret));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4217",
                "é",
                "AAAAAAAAEHk",
                "AAAAAAAAEHkAAAAAAAAAAAAAAAAAAAAAA",
                "../../../etc/passwd-------------"
            })
    void whatIsNoSecretNamesNoTicketAndOpensNone(String nonsense) {
        assertThat(links.claimedId(nonsense)).isEmpty();
        assertThat(links.opens(nonsense, ticket)).isFalse();
    }

    private static SecretLinks linksOf(String key) {
        return wire(new SecretLinks(), new Settings() {
            @Override
            public String serverKey() {
                return key;
            }
        });
    }
}
