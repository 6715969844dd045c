package org.beecitiz.organisation;

/** A department to add; the components are those of {@link DepartmentView}. */
public record NewDepartment(String name, String address, String email, String phone) {}
