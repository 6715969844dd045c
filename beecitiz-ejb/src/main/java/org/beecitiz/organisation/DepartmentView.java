package org.beecitiz.organisation;

/** A department as residents may know it: name, postal address, e-mail and phone; all but the name may be null. */
public record DepartmentView(DepartmentId id, String name, String address, String email, String phone) {}
