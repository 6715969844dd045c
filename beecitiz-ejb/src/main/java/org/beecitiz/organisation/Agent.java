package org.beecitiz.organisation;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Locale;
import org.beecitiz.platform.Identified;
import org.beecitiz.territory.Collectivity;

/** Someone who works for a collectivité and signs in by an e-mail address that is unique in the deployment. */
@Entity
@Cacheable
public class Agent extends Identified {
    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "collectivity_id")
    private Collectivity collectivity;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "department_id")
    private Department department;

    private String email;

    @Column(name = "full_name")
    private String fullName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "password_hash")
    private String passwordHash;

    private String locale;
    private boolean active;

    protected Agent() {}

    public Agent(Department department, NewAgent wanted, String passwordHash) {
        this.collectivity = department.collectivity();
        this.passwordHash = passwordHash;
        this.active = true;
        change(department, wanted);
    }

    /** Everything but the password, which has a verb of its own. */
    public final void change(Department newDepartment, NewAgent wanted) {
        department = newDepartment;
        email = wanted.email().toLowerCase(Locale.ROOT);
        fullName = wanted.fullName();
        role = wanted.role();
        locale = wanted.locale().toLanguageTag();
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
    }

    /** Whether they may sign in and be given tickets, from now on; those they have stay theirs. */
    public void activate(boolean mayWork) {
        active = mayWork;
    }

    public AgentId agentId() {
        return new AgentId(id());
    }

    public Collectivity collectivity() {
        return collectivity;
    }

    public Department department() {
        return department;
    }

    public String fullName() {
        return fullName;
    }

    public String email() {
        return email;
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public Role role() {
        return role;
    }

    public boolean isActive() {
        return active;
    }

    String passwordHash() {
        return passwordHash;
    }

    AgentIdentity identity() {
        return new AgentIdentity(
                agentId(), collectivity.collectivityId(), department.departmentId(), role, fullName, email, locale());
    }

    public AgentView view() {
        return new AgentView(agentId(), department.departmentId(), fullName);
    }
}
