package org.beecitiz.web.backoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.AgentView;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.organisation.DepartmentView;
import org.beecitiz.organisation.Organisation;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.ticket.TicketDesk;
import org.beecitiz.ticket.TicketSearch;

/** Gives the ticket to another agent or department, with a reason, knowing how much each already has. */
@Named
@RequestScoped
public class ReassignDialog {
    // Not empty: Faces leaves an empty attribute out, and browsers then send "on" for the button.
    private static final String NOBODY = "nobody";

    @Inject
    private HttpServletRequest request;

    @Inject
    private TicketPage page;

    @Inject
    private TicketChange change;

    @Inject
    private TicketDesk desk;

    @Inject
    private Organisation organisation;

    @Inject
    private TicketSearch search;

    @Inject
    private AbsenceWords absences;

    @Inject
    private ToldWords told;

    private List<DepartmentView> departments;
    private List<AgentView> agents;
    private Map<AgentId, Long> open;
    private Map<AgentId, String> away;
    private String department;
    private String agent;
    private String reason;

    @PostConstruct
    void read() {
        departments = organisation.departments();
        agents = organisation.agents();
        open = search.openByAgent();
        away = absences.today();
        department = String.valueOf(page.getDetail().department().id().value());
        agent = Optional.ofNullable(request.getParameter("agent")).orElse(NOBODY);
    }

    public void reassign() {
        String to = chosenAgent().map(AgentView::fullName).orElseGet(this::departmentName);
        change.make(
                version -> desk.reassign(
                        page.getDetail().reference(),
                        version,
                        chosenDepartment().map(DepartmentView::id).orElse(null),
                        agent(),
                        reason),
                "backoffice.reassign.done",
                to);
    }

    private Optional<DepartmentView> chosenDepartment() {
        return departments.stream().filter(view -> isOf(view.id())).findFirst();
    }

    private Optional<AgentView> chosenAgent() {
        return agents.stream()
                .filter(view -> isOf(view.department()))
                .filter(view -> String.valueOf(view.id().value()).equals(agent))
                .findFirst();
    }

    // One who left the department meanwhile must not be taken for nobody in particular.
    private AgentId agent() {
        if (!agent.equals(NOBODY) && chosenAgent().isEmpty()) {
            throw new BusinessException("agent", "ticket.agent.elsewhere", departmentName());
        }
        return chosenAgent().map(AgentView::id).orElse(null);
    }

    private boolean isOf(DepartmentId id) {
        return String.valueOf(id.value()).equals(department);
    }

    private String departmentName() {
        return chosenDepartment().map(DepartmentView::name).orElse("");
    }

    /** Whom the chosen department offers: first nobody in particular, then each of its agents. */
    public List<Choice> getChoices() {
        Choice nobody = new Choice(
                NOBODY,
                null,
                0,
                chosenAgent().isEmpty(),
                page.getDetail().agent() == null
                        && isOf(page.getDetail().department().id()),
                null,
                told.ofDepartment(departmentName()));
        return Stream.concat(
                        Stream.of(nobody),
                        agents.stream().filter(view -> isOf(view.department())).map(this::choice))
                .toList();
    }

    private Choice choice(AgentView view) {
        return new Choice(
                String.valueOf(view.id().value()),
                Face.of(view.fullName()),
                open.getOrDefault(view.id(), 0L),
                chosenAgent().filter(view::equals).isPresent(),
                view.equals(page.getDetail().agent()),
                away.get(view.id()),
                told.ofAgent(view));
    }

    public List<DepartmentView> getDepartments() {
        return departments;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /**
     * One to whom the ticket can be given.
     *
     * @param face null for nobody in particular
     * @param open how many open tickets they are in charge of
     * @param current whether they already are in charge
     * @param away until when they are absent, in words, or null while they are there
     * @param told who will be told if they are chosen
     */
    public record Choice(String id, Face face, long open, boolean chosen, boolean current, String away, String told) {
        private static final int FULL = 20;
        private static final int WIDTH = 88;

        /** Of the load's bar, {@value #WIDTH} wide. */
        public long width() {
            return Math.min(open, FULL) * WIDTH / FULL;
        }

        public boolean isHeavy() {
            return open > FULL * 3 / 4;
        }
    }
}
