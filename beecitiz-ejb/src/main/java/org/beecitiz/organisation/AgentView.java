package org.beecitiz.organisation;

/** An agent as colleagues see them. */
public record AgentView(AgentId id, DepartmentId department, String fullName) {}
