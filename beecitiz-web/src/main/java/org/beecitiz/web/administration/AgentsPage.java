package org.beecitiz.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.beecitiz.administration.AgentRow;
import org.beecitiz.administration.Agents;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.organisation.DepartmentView;
import org.beecitiz.organisation.NewAgent;
import org.beecitiz.organisation.Organisation;
import org.beecitiz.organisation.Role;
import org.beecitiz.platform.NotFoundException;

/** The agents: who signs in, for which department, with which rights. */
@Named
@RequestScoped
public class AgentsPage {
    private static final String ADDRESS = "/administration/agents";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Agents agents;

    @Inject
    private Organisation organisation;

    @Inject
    private Done done;

    private List<AgentRow> rows;
    private List<DepartmentView> departments;
    private Panel panel;
    private AgentRow chosen;
    private String fullName;
    private String email;
    private Long department;
    private Role role = Role.AGENT;
    private String language = "fr";
    private String password;

    @PostConstruct
    void read() {
        rows = agents.list();
        departments = organisation.departments();
        panel = Panel.read(request::getParameter);
        if (panel.act() == Panel.Act.CHANGE || panel.act() == Panel.Act.REMOVE) {
            fill();
        }
    }

    private void fill() {
        chosen = rows.stream()
                .filter(row -> row.id().value() == panel.id())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("agent " + panel.id()));
        fullName = chosen.fullName();
        email = chosen.email();
        department = chosen.department().id().value();
        role = chosen.role();
        language = chosen.locale().getLanguage();
    }

    public void save() {
        DepartmentId id = department == null ? null : new DepartmentId(department);
        if (chosen == null) {
            done.by(() -> agents.add(id, wanted()), ADDRESS, "administration.agents.added", shown());
        } else {
            done.by(
                    () -> agents.change(chosen.id(), id, wanted(), chosen.active()),
                    ADDRESS,
                    "administration.agents.changed",
                    shown());
        }
    }

    /** Lets them in no more, or in again. */
    public void toggle() {
        done.by(
                () -> agents.change(chosen.id(), chosen.department().id(), wanted(), !chosen.active()),
                ADDRESS,
                chosen.active() ? "administration.agents.deactivated" : "administration.agents.reactivated",
                shown());
    }

    private NewAgent wanted() {
        Locale locale = language == null ? null : Locale.forLanguageTag(language);
        return new NewAgent(email, fullName, role, locale, password);
    }

    private String shown() {
        return fullName == null ? "" : fullName.strip();
    }

    public List<AgentRow> getRows() {
        return rows;
    }

    public List<DepartmentView> getDepartments() {
        return departments;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public int getPasswordMin() {
        return Agents.PASSWORD_MIN;
    }

    public Panel getPanel() {
        return panel;
    }

    public AgentRow getChosen() {
        return chosen;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
