package org.beecitiz.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.beecitiz.administration.RoutingRules;
import org.beecitiz.administration.RuleMatch;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.territory.ZoneId;
import org.beecitiz.web.faces.Messages;

/** Which rule would match: a question that the page's address asks. */
@Named
@RequestScoped
public class RuleTrial {
    @Inject
    private HttpServletRequest request;

    @Inject
    private RoutingRules rules;

    @Inject
    private Messages messages;

    private Long category;
    private Long zone;
    private RuleMatch match;

    @PostConstruct
    void read() {
        category = number("sujet");
        zone = number("secteur");
        if (category != null) {
            match = rules.match(new CategoryId(category), zone == null ? null : new ZoneId(zone));
        }
    }

    private Long number(String parameter) {
        String value = request.getParameter(parameter);
        return value != null && value.matches("[0-9]{1,18}") ? Long.valueOf(value) : null;
    }

    /** The answer, or null while nothing was asked. */
    public String getAnswer() {
        if (match == null) {
            return null;
        }
        String who = match.agent() == null ? "department" : "agent";
        String agent = match.agent() == null ? "" : match.agent().fullName();
        return match.rule() == null
                ? messages.of(
                        "administration.rules.trial.none", match.department().name())
                : messages.of(
                        "administration.rules.trial." + who,
                        match.rule(),
                        match.department().name(),
                        agent);
    }

    /** Whether this rule is the one that matches. */
    public boolean isMatching(int position) {
        return match != null && match.rule() != null && match.rule() == position;
    }

    public Long getCategory() {
        return category;
    }

    public Long getZone() {
        return zone;
    }
}
