package org.beecitiz.routing;

import java.util.List;
import java.util.Optional;

/** A collectivité's rules in their order. */
record RoutingTable(List<RoutingRule> rules) {

    /** The decision of the first rule that matches. */
    Optional<RoutingDecision> decide(RoutingRule.Subject subject) {
        return rules.stream().filter(rule -> rule.matches(subject)).findFirst().map(RoutingRule::decision);
    }
}
