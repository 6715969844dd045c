package org.beecitiz.administration;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.organisation.NewAgent;
import org.beecitiz.organisation.Role;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.territory.Collectivity;

/** The agents of the administrator's collectivité. None is removed, since tickets and their history name them: they are deactivated. */
@Boundary
public class Agents {
    /** CNIL, deliberation 2022-100: twelve characters, where nothing else is asked of a password. */
    public static final int PASSWORD_MIN = 12;

    private static final int PASSWORD_MAX = 200;
    private static final int NAME_MAX = 200;

    @Inject
    private EntityManager em;

    @Inject
    private Administered administered;

    @Inject
    private Pbkdf2PasswordHash passwordHash;

    /** All, by name, the active ones first. */
    public List<AgentRow> list() {
        Counts tickets = administered.counts("SELECT t.agent.id, COUNT(t) FROM Ticket t WHERE t.collectivity.id = :id"
                + " AND t.agent IS NOT NULL AND t.closedAt IS NULL AND t.archivedAt IS NULL GROUP BY t.agent.id");
        Counts rules = administered.counts("SELECT r.agentId, COUNT(r) FROM RoutingRule r"
                + " WHERE r.collectivityId = :id AND r.agentId IS NOT NULL GROUP BY r.agentId");
        return em.createQuery(
                        "SELECT a FROM Agent a JOIN FETCH a.department WHERE a.collectivity.id = :id", Agent.class)
                .setParameter("id", administered.id().value())
                .getResultStream()
                .sorted(Comparator.comparing(Agent::isActive, Comparator.reverseOrder())
                        .thenComparing(Agent::fullName, Collator.getInstance(Locale.FRENCH)))
                .map(agent -> new AgentRow(
                        agent.agentId(),
                        agent.fullName(),
                        agent.email(),
                        agent.department().view(),
                        agent.role(),
                        agent.locale(),
                        agent.isActive(),
                        tickets.of(agent.id()),
                        rules.of(agent.id())))
                .toList();
    }

    public AgentId add(DepartmentId department, NewAgent wanted) {
        administered.locked();
        NewAgent accepted = accept(wanted, 0);
        Fields.required("password", accepted.password(), PASSWORD_MAX);
        Agent agent = new Agent(
                administered.own(Fields.chosen("department", department)), accepted, hash(accepted.password()));
        em.persist(agent);
        em.flush();
        return agent.agentId();
    }

    /**
     * Changes everything an agent is; the password only where one is given.
     *
     * @param active whether they may sign in and be given tickets; someone must be left who administers the collectivité
     */
    public void change(AgentId id, DepartmentId department, NewAgent wanted, boolean active) {
        Collectivity collectivity = administered.locked();
        Agent agent = administered.own(id);
        NewAgent accepted = accept(wanted, agent.id());
        if ((!active || accepted.role() != Role.ADMINISTRATOR) && isLastAdministrator(collectivity, agent)) {
            throw new BusinessException(active ? "role" : "active", "administration.agents.lastAdministrator");
        }
        agent.change(administered.own(Fields.chosen("department", department)), accepted);
        agent.activate(active);
        if (accepted.password() != null) {
            agent.changePassword(hash(accepted.password()));
        }
    }

    private NewAgent accept(NewAgent wanted, long except) {
        String fullName = Fields.required("fullName", wanted.fullName(), NAME_MAX);
        String email = Fields.email("email", Fields.required("email", wanted.email(), NAME_MAX));
        if (isTaken(email, except)) {
            throw new BusinessException("email", "administration.agents.emailTaken");
        }
        String password = wanted.password() == null || wanted.password().isEmpty() ? null : wanted.password();
        if (password != null && (password.length() < PASSWORD_MIN || password.length() > PASSWORD_MAX)) {
            throw new BusinessException("password", "administration.agents.passwordLength", PASSWORD_MIN, PASSWORD_MAX);
        }
        return new NewAgent(
                email,
                fullName,
                Fields.chosen("role", wanted.role()),
                Fields.chosen("locale", wanted.locale()),
                password);
    }

    private String hash(String password) {
        return passwordHash.generate(password.toCharArray());
    }

    // In the whole deployment: people sign in by it.
    private boolean isTaken(String email, long except) {
        return em.createQuery("SELECT COUNT(a) FROM Agent a WHERE a.email = :email AND a.id <> :except", Long.class)
                        .setParameter("email", email.toLowerCase(Locale.ROOT))
                        .setParameter("except", except)
                        .getSingleResult()
                > 0;
    }

    private boolean isLastAdministrator(Collectivity collectivity, Agent agent) {
        return em.createQuery(
                                "SELECT COUNT(a) FROM Agent a WHERE a.collectivity = :collectivity AND a.active = TRUE"
                                        + " AND a.role = :role AND a <> :agent",
                                Long.class)
                        .setParameter("collectivity", collectivity)
                        .setParameter("role", Role.ADMINISTRATOR)
                        .setParameter("agent", agent)
                        .getSingleResult()
                == 0;
    }
}
