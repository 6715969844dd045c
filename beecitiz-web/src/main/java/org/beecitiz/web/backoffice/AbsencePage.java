package org.beecitiz.web.backoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.beecitiz.organisation.AbsenceView;
import org.beecitiz.organisation.Absences;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.AgentView;
import org.beecitiz.organisation.Organisation;
import org.beecitiz.organisation.Role;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.web.faces.Messages;
import org.beecitiz.web.faces.PageErrors;
import org.beecitiz.web.faces.Redirect;
import org.beecitiz.web.faces.RowId;

/** Who is away and who stands in: agents announce their own absences, heads and administrators everyone's. */
@Named
@RequestScoped
public class AbsencePage {
    static final String ADDRESS = BackofficePage.ROOT + "absences";

    @Inject
    private HttpServletRequest request;

    @Inject
    private BackofficeRequest backoffice;

    @Inject
    private Absences absences;

    @Inject
    private Organisation organisation;

    @Inject
    private PageErrors errors;

    @Inject
    private Messages messages;

    @Inject
    private Redirect redirect;

    @Inject
    private Toast toast;

    private List<AbsenceView> current;
    private List<AgentView> agents;
    private String agent;
    private String firstDay;
    private String lastDay;
    private String deputy;

    @PostConstruct
    void read() {
        current = absences.current();
        agents = organisation.agents();
        agent = String.valueOf(backoffice.getAgent().id().value());
    }

    public void announce() {
        if (errors.tries(() -> absences.announce(
                chosen(agent).orElse(null),
                day("firstDay", firstDay),
                day("lastDay", lastDay),
                chosen(deputy).orElse(null)))) {
            done("backoffice.absence.announced");
        }
    }

    public void cancel() {
        absences.cancel(RowId.of(request.getParameter("cancel")));
        done("backoffice.absence.cancelled");
    }

    private void done(String sentence) {
        toast.say(messages.of(sentence));
        redirect.to(ADDRESS);
    }

    private Optional<AgentId> chosen(String id) {
        return agents.stream()
                .map(AgentView::id)
                .filter(known -> String.valueOf(known.value()).equals(id))
                .findFirst();
    }

    private static LocalDate day(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new BusinessException(field, "absence.day.missing");
        }
    }

    /** Whether the one who looks may cancel it. */
    public boolean isOwn(AbsenceView absence) {
        return isForOthers()
                || absence.agent().id().equals(backoffice.getAgent().id());
    }

    /** Whether the one who looks announces for others too. */
    public boolean isForOthers() {
        return backoffice.getAgent().is(Role.HEAD);
    }

    public List<AbsenceView> getCurrent() {
        return current;
    }

    public List<AgentView> getAgents() {
        return agents;
    }

    public String getAgent() {
        return agent;
    }

    public void setAgent(String agent) {
        this.agent = agent;
    }

    public String getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(String firstDay) {
        this.firstDay = firstDay;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }
}
