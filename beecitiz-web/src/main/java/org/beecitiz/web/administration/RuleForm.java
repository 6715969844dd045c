package org.beecitiz.web.administration;

import java.util.function.UnaryOperator;
import org.beecitiz.administration.RuleRow;
import org.beecitiz.administration.RuleWanted;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.territory.ZoneId;
import org.beecitiz.web.faces.RowId;

/** The four choices of a routing rule, as a form has them: ids, or null for any. */
public class RuleForm {
    private Long category;
    private Long zone;
    private Long department;
    private Long agent;

    static RuleForm of(RuleRow rule) {
        RuleForm form = new RuleForm();
        form.category = rule.category() == null ? null : rule.category().id().value();
        form.zone = rule.zone() == null ? null : rule.zone().id().value();
        form.department = rule.department().id().value();
        form.agent = rule.agent() == null ? null : rule.agent().id().value();
        return form;
    }

    /** As it was sent. */
    static RuleForm read(UnaryOperator<String> parameters) {
        RuleForm form = new RuleForm();
        form.category = id(parameters.apply("category"));
        form.zone = id(parameters.apply("zone"));
        form.department = id(parameters.apply("department"));
        form.agent = id(parameters.apply("agent"));
        return form;
    }

    private static Long id(String text) {
        return text == null || text.isEmpty() ? null : RowId.of(text);
    }

    RuleWanted wanted() {
        return new RuleWanted(
                category == null ? null : new CategoryId(category),
                zone == null ? null : new ZoneId(zone),
                department == null ? null : new DepartmentId(department),
                agent == null ? null : new AgentId(agent));
    }

    public Long getCategory() {
        return category;
    }

    public Long getZone() {
        return zone;
    }

    public Long getDepartment() {
        return department;
    }

    public Long getAgent() {
        return agent;
    }
}
