package org.beecitiz.organisation;

/** Names a department (service municipal). */
public record DepartmentId(long value) {}
