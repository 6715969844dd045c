package org.beecitiz.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.beecitiz.platform.Boundary;

/** The departments and agents of the collectivité of the agent who asks. */
@Boundary
public class Organisation {
    @Inject
    private EntityManager em;

    @Inject
    private CurrentAgent currentAgent;

    public List<DepartmentView> departments() {
        return em.createQuery(
                        "SELECT d FROM Department d WHERE d.collectivity.id = :id ORDER BY d.name", Department.class)
                .setParameter("id", currentAgent.get().collectivity().value())
                .getResultStream()
                .map(Department::view)
                .toList();
    }

    /** Those who can be given a ticket, by name. */
    public List<AgentView> agents() {
        return em.createQuery(
                        "SELECT a FROM Agent a JOIN FETCH a.department WHERE a.collectivity.id = :id AND a.active = TRUE"
                                + " ORDER BY a.fullName",
                        Agent.class)
                .setParameter("id", currentAgent.get().collectivity().value())
                .getResultStream()
                .map(Agent::view)
                .toList();
    }
}
