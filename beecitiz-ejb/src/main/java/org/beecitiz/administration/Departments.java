package org.beecitiz.administration;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.beecitiz.organisation.Department;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.organisation.NewDepartment;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.territory.Collectivity;

/** The departments of the administrator's collectivité. None is removed: tickets and their history name them. */
@Boundary
public class Departments {
    private static final int NAME_MAX = 200;
    private static final int ADDRESS_MAX = 300;
    private static final int PHONE_MAX = 30;

    @Inject
    private EntityManager em;

    @Inject
    private Administered administered;

    /** All, by name. */
    public List<DepartmentRow> list() {
        Counts agents = administered.counts("SELECT a.department.id, COUNT(a) FROM Agent a"
                + " WHERE a.collectivity.id = :id AND a.active = TRUE GROUP BY a.department.id");
        Counts tickets = administered.counts(
                "SELECT t.department.id, COUNT(t) FROM Ticket t"
                        + " WHERE t.collectivity.id = :id AND t.closedAt IS NULL AND t.archivedAt IS NULL GROUP BY t.department.id");
        Collectivity collectivity = administered.collectivity();
        long fallback = collectivity.defaultDepartmentId().orElse(0L);
        return em.createQuery("SELECT d FROM Department d WHERE d.collectivity = :collectivity", Department.class)
                .setParameter("collectivity", collectivity)
                .getResultStream()
                .sorted(Comparator.comparing(Department::name, Collator.getInstance(Locale.FRENCH)))
                .map(department -> new DepartmentRow(
                        department.view(),
                        agents.of(department.id()),
                        tickets.of(department.id()),
                        department.id() == fallback))
                .toList();
    }

    /** Adds one; the first is also where tickets go that no rule matches. */
    public DepartmentId add(NewDepartment wanted) {
        Collectivity collectivity = administered.locked();
        NewDepartment accepted = accept(wanted);
        requireFreeName(collectivity, accepted.name(), 0);
        Department department = new Department(collectivity, accepted);
        em.persist(department);
        em.flush();
        if (collectivity.defaultDepartmentId().isEmpty()) {
            collectivity.fallBackTo(department.id());
        }
        return department.departmentId();
    }

    public void change(DepartmentId id, NewDepartment wanted) {
        Collectivity collectivity = administered.locked();
        Department department = administered.own(id);
        NewDepartment accepted = accept(wanted);
        requireFreeName(collectivity, accepted.name(), department.id());
        department.change(accepted);
    }

    /** From now on, tickets that no rule matches go there. */
    public void fallBackTo(DepartmentId id) {
        Collectivity collectivity = administered.locked();
        collectivity.fallBackTo(administered.own(id).id());
    }

    private static NewDepartment accept(NewDepartment wanted) {
        String phone = Fields.optional("phone", wanted.phone(), PHONE_MAX);
        if (phone != null && !phone.matches("[0-9+(). /-]*")) {
            throw new BusinessException("phone", "ticket.phone.malformed");
        }
        return new NewDepartment(
                Fields.required("name", wanted.name(), NAME_MAX),
                Fields.optional("address", wanted.address(), ADDRESS_MAX),
                Fields.email("email", wanted.email()),
                phone);
    }

    private void requireFreeName(Collectivity collectivity, String name, long except) {
        boolean taken = em.createQuery(
                                "SELECT COUNT(d) FROM Department d WHERE d.collectivity = :collectivity"
                                        + " AND LOWER(d.name) = LOWER(:name) AND d.id <> :except",
                                Long.class)
                        .setParameter("collectivity", collectivity)
                        .setParameter("name", name)
                        .setParameter("except", except)
                        .getSingleResult()
                > 0;
        if (taken) {
            throw new BusinessException("name", "administration.departments.nameTaken");
        }
    }
}
