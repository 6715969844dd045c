package org.beecitiz.organisation;

import java.time.LocalDate;

/** An agent's absence, from its first day to its last, both included; {@code deputy} may be null. */
public record AbsenceView(long id, AgentView agent, LocalDate firstDay, LocalDate lastDay, AgentView deputy) {}
