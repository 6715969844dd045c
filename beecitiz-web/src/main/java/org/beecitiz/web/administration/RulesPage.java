package org.beecitiz.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.beecitiz.administration.DepartmentRow;
import org.beecitiz.administration.Departments;
import org.beecitiz.administration.RoutingRules;
import org.beecitiz.administration.RuleRow;
import org.beecitiz.organisation.DepartmentView;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.web.faces.RowId;

/** The routing rules, in their order. */
@Named
@RequestScoped
public class RulesPage {
    private static final String ADDRESS = "/administration/regles";

    @Inject
    private HttpServletRequest request;

    @Inject
    private RoutingRules rules;

    @Inject
    private Departments departments;

    @Inject
    private Done done;

    private List<RuleRow> rows;
    private Panel panel;
    private RuleRow chosen;
    private RuleForm form = new RuleForm();
    private DepartmentView fallback;

    @PostConstruct
    void read() {
        rows = rules.list();
        fallback = departments.list().stream()
                .filter(DepartmentRow::fallback)
                .findFirst()
                .map(DepartmentRow::department)
                .orElse(null);
        panel = Panel.read(request::getParameter);
        if (panel.act() == Panel.Act.CHANGE || panel.act() == Panel.Act.REMOVE) {
            chosen = row(panel.id());
            form = RuleForm.of(chosen);
        }
        if (request.getParameter("department") != null) {
            form = RuleForm.read(request::getParameter);
        }
    }

    private RuleRow row(long id) {
        return rows.stream()
                .filter(rule -> rule.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("rule " + id));
    }

    public void save() {
        if (chosen == null) {
            done.by(() -> rules.add(form.wanted()), ADDRESS, "administration.rules.added", rows.size() + 1);
        } else {
            done.by(
                    () -> rules.change(chosen.id(), form.wanted()),
                    ADDRESS,
                    "administration.rules.changed",
                    chosen.position());
        }
    }

    public void remove() {
        done.by(() -> rules.remove(chosen.id()), ADDRESS, "administration.rules.removed", chosen.position());
    }

    public void up() {
        move("up", -1);
    }

    public void down() {
        move("down", 1);
    }

    private void move(String button, int by) {
        RuleRow moved = row(RowId.of(request.getParameter(button)));
        done.by(
                () -> rules.move(moved.id(), by),
                ADDRESS + "?deplacee=" + moved.id(),
                "administration.rules.moved",
                moved.position(),
                Math.max(1, Math.min(rows.size(), moved.position() + by)));
    }

    public boolean isJustMoved(RuleRow rule) {
        return String.valueOf(rule.id()).equals(request.getParameter("deplacee"));
    }

    public boolean isLast(RuleRow rule) {
        return rule.position() == rows.size();
    }

    public List<RuleRow> getRows() {
        return rows;
    }

    /** Where tickets go that no rule matches, or null. */
    public DepartmentView getFallback() {
        return fallback;
    }

    public Panel getPanel() {
        return panel;
    }

    public RuleRow getChosen() {
        return chosen;
    }

    public RuleForm getForm() {
        return form;
    }
}
