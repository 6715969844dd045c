package org.beecitiz.organisation;

import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;
import java.util.Optional;
import org.beecitiz.platform.ForbiddenException;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.territory.CollectivityId;

/**
 * Who asks, for the length of one request: nobody, an agent, or the deployment's operator (the start, the demonstration's seeder, batch jobs).
 *
 * <p>Filled at the edge, read by each boundary that is not public. Servers' roles are not used: they are lost between instances.
 */
@RequestScoped
public class CurrentAgent implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient AgentIdentity identity;
    private boolean operator;

    /** From now on in this request, this agent asks. */
    public void become(AgentIdentity agent) {
        identity = agent;
        operator = false;
    }

    /** From now on in this request, the operator of the deployment asks: only for what no one sent over the network. */
    public void becomeOperator() {
        identity = null;
        operator = true;
    }

    public Optional<AgentIdentity> find() {
        return Optional.ofNullable(identity);
    }

    /** The agent who asks, or {@link ForbiddenException} when nobody signed in. */
    public AgentIdentity get() {
        return find().orElseThrow(() -> new ForbiddenException("nobody signed in"));
    }

    /** Lets agents of this collectivité pass; to others its rows do not exist. */
    public void mustBelongTo(CollectivityId collectivity) {
        if (!operator && !get().collectivity().equals(collectivity)) {
            throw new NotFoundException("a row of collectivity " + collectivity.value());
        }
    }

    /** Lets administrators of this collectivité and the operator pass. */
    public void mustAdminister(CollectivityId collectivity) {
        mustBelongTo(collectivity);
        if (!operator && !get().is(Role.ADMINISTRATOR)) {
            throw new ForbiddenException("only administrators may do this");
        }
    }

    /** Lets the operator alone pass. */
    public void mustOperate() {
        if (!operator) {
            throw new ForbiddenException("only the operator may do this");
        }
    }
}
