package org.beecitiz.administration;

import org.beecitiz.organisation.DepartmentView;

/**
 * A department, as administrators see it.
 *
 * @param agents how many active agents it has
 * @param fallback whether tickets go there that no rule matches
 */
public record DepartmentRow(DepartmentView department, long agents, long openTickets, boolean fallback) {}
