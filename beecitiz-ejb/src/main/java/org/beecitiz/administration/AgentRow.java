package org.beecitiz.administration;

import java.util.Locale;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.DepartmentView;
import org.beecitiz.organisation.Role;

/**
 * An agent, as administrators see them.
 *
 * @param active whether they may sign in and be given tickets
 * @param openTickets how many they have
 * @param rules how many routing rules name them
 */
public record AgentRow(
        AgentId id,
        String fullName,
        String email,
        DepartmentView department,
        Role role,
        Locale locale,
        boolean active,
        long openTickets,
        long rules) {}
