package org.beecitiz.organisation;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.beecitiz.platform.Identified;
import org.beecitiz.territory.Collectivity;

/** A department of a collectivité (service municipal), as residents may know it. */
@Entity
@Cacheable
public class Department extends Identified {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "collectivity_id")
    private Collectivity collectivity;

    private String name;
    private String address;
    private String email;
    private String phone;

    protected Department() {}

    public Department(Collectivity collectivity, NewDepartment wanted) {
        this.collectivity = collectivity;
        change(wanted);
    }

    public final void change(NewDepartment wanted) {
        name = wanted.name();
        address = wanted.address();
        email = wanted.email();
        phone = wanted.phone();
    }

    public DepartmentId departmentId() {
        return new DepartmentId(id());
    }

    public Collectivity collectivity() {
        return collectivity;
    }

    public String name() {
        return name;
    }

    public DepartmentView view() {
        return new DepartmentView(departmentId(), name, address, email, phone);
    }
}
