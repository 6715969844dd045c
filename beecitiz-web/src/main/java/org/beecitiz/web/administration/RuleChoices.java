package org.beecitiz.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.beecitiz.administration.AgentRow;
import org.beecitiz.administration.Agents;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.CategoryFamily;
import org.beecitiz.organisation.DepartmentView;
import org.beecitiz.organisation.Organisation;
import org.beecitiz.territory.Territory;
import org.beecitiz.territory.ZoneView;
import org.beecitiz.web.backoffice.BackofficeRequest;

/** What a routing rule can ask for and name. */
@Named
@RequestScoped
public class RuleChoices {
    @Inject
    private BackofficeRequest backoffice;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Territory territory;

    @Inject
    private Organisation organisation;

    @Inject
    private Agents agents;

    private List<CategoryFamily> families;
    private List<ZoneView> zones;
    private List<DepartmentView> departments;
    private List<AgentRow> active;

    @PostConstruct
    void read() {
        families = catalogue.families(backoffice.getAgent().collectivity());
        zones = territory.zones(backoffice.getAgent().collectivity());
        departments = organisation.departments();
        active = agents.list().stream().filter(AgentRow::active).toList();
    }

    public List<CategoryFamily> getFamilies() {
        return families;
    }

    public List<ZoneView> getZones() {
        return zones;
    }

    public List<DepartmentView> getDepartments() {
        return departments;
    }

    /** Those of a department who can be given tickets. */
    public List<AgentRow> agentsOf(DepartmentView department) {
        return active.stream()
                .filter(agent -> agent.department().id().equals(department.id()))
                .toList();
    }
}
