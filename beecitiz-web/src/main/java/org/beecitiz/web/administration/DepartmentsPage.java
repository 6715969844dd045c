package org.beecitiz.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.beecitiz.administration.DepartmentRow;
import org.beecitiz.administration.Departments;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.organisation.DepartmentView;
import org.beecitiz.organisation.NewDepartment;
import org.beecitiz.platform.NotFoundException;

/** The departments, as residents know them. */
@Named
@RequestScoped
public class DepartmentsPage {
    private static final String ADDRESS = "/administration/services";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Departments departments;

    @Inject
    private Done done;

    private List<DepartmentRow> rows;
    private Panel panel;
    private DepartmentRow chosen;
    private String name;
    private String address;
    private String email;
    private String phone;
    private boolean fallback;

    @PostConstruct
    void read() {
        rows = departments.list();
        panel = Panel.read(request::getParameter);
        if (panel.act() == Panel.Act.CHANGE) {
            fill();
        }
    }

    private void fill() {
        chosen = rows.stream()
                .filter(row -> row.department().id().value() == panel.id())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("department " + panel.id()));
        DepartmentView department = chosen.department();
        name = department.name();
        address = department.address();
        email = department.email();
        phone = department.phone();
        fallback = chosen.fallback();
    }

    public void save() {
        if (chosen == null) {
            done.by(this::add, ADDRESS, "administration.services.added", shown());
        } else {
            done.by(this::change, ADDRESS, "administration.services.changed", shown());
        }
    }

    private void add() {
        makeFallback(departments.add(wanted()));
    }

    private void change() {
        DepartmentId id = chosen.department().id();
        departments.change(id, wanted());
        makeFallback(id);
    }

    private void makeFallback(DepartmentId id) {
        if (fallback) {
            departments.fallBackTo(id);
        }
    }

    private NewDepartment wanted() {
        return new NewDepartment(name, address, email, phone);
    }

    private String shown() {
        return name == null ? "" : name.strip();
    }

    public List<DepartmentRow> getRows() {
        return rows;
    }

    public Panel getPanel() {
        return panel;
    }

    public DepartmentRow getChosen() {
        return chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isFallback() {
        return fallback;
    }

    public void setFallback(boolean fallback) {
        this.fallback = fallback;
    }
}
