package org.beecitiz.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Locale;
import java.util.Optional;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.PlainText;

/** Recognises agents by e-mail and password. Public: it is the door. */
@Boundary
public class SignIn {
    @Inject
    private EntityManager em;

    @Inject
    private Pbkdf2PasswordHash passwordHash;

    private String hashOfNobody;

    @PostConstruct
    void prepare() {
        hashOfNobody = passwordHash.generate(new char[] {'-'});
    }

    /** The active agent with this e-mail and password; takes the same time for an unknown address. */
    public Optional<AgentIdentity> verify(String email, char[] password) {
        Optional<Agent> agent = active(email);
        String expected = agent.map(Agent::passwordHash).orElse(hashOfNobody);
        boolean verified = passwordHash.verify(password, expected);
        return agent.filter(found -> verified).map(Agent::identity);
    }

    /** The active agent with this e-mail, for one who is signed in already. */
    public Optional<AgentIdentity> find(String email) {
        return active(email).map(Agent::identity);
    }

    private Optional<Agent> active(String email) {
        return em.createQuery(
                        "SELECT a FROM Agent a JOIN FETCH a.department JOIN FETCH a.collectivity"
                                + " WHERE a.email = :email AND a.active = TRUE",
                        Agent.class)
                .setParameter("email", PlainText.of(email).toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }
}
