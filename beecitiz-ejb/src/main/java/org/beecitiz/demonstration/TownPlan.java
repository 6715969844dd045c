package org.beecitiz.demonstration;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.annotation.JsonbProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.beecitiz.organisation.Role;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketStatus;
import org.beecitiz.ticket.WaitingFor;

/** A town of the demonstration, as its file in {@code demonstration/} describes it; its outline and zones are GeoJSON files beside it. */
public record TownPlan(
        String slug,
        String name,
        String senderAddress,
        String colour,
        double latitude,
        double longitude,
        String baseMap,
        List<DepartmentPlan> departments,
        List<FamilyPlan> families,
        List<RulePlan> rules) {

    /** A department and its agents; the first of a town receives what no rule matches. */
    public record DepartmentPlan(String name, String address, String email, String phone, List<AgentPlan> agents) {}

    /** An agent. */
    public record AgentPlan(String email, String fullName, Role role) {}

    /** A category of the first level and those under it. */
    public record FamilyPlan(String name, String nameEn, String icon, String family, List<CategoryPlan> categories) {}

    /** A category of the second level. */
    public record CategoryPlan(String name, String nameEn, String icon) {}

    /** A routing rule, by names; null for any category, any zone, or no agent. */
    public record RulePlan(String category, String zone, String department, String agent) {}

    /**
     * A ticket, and what became of it; tickets are listed in {@code <town>-tickets.json}.
     *
     * @param hoursAgo when it was received
     * @param language of its author, or null for French
     * @param photos how many its author sent, or null
     * @param supports how many neighbours support it, from an hour after on, or null
     * @param steps what was done with it, or null
     */
    public record TicketPlan(
            int hoursAgo,
            TicketKind kind,
            String category,
            double latitude,
            double longitude,
            String address,
            String description,
            String language,
            Integer photos,
            Integer supports,
            List<StepPlan> steps) {}

    /**
     * Something that an agent or the author did; components that a verb does not need are null.
     *
     * @param verb take, reassign, estimate, status, wait, resolve, message, note; of the author: reply, contest, withdraw
     * @param days of an estimate, from now
     */
    public record StepPlan(
            int hoursAgo,
            String verb,
            String text,
            Integer days,
            TicketStatus status,
            @JsonbProperty("for") WaitingFor waitingFor,
            String department,
            String agent) {}

    static TownPlan read(String town) {
        return JSON.fromJson(text(town + ".json"), TownPlan.class);
    }

    static List<TicketPlan> tickets(String town) {
        return List.of(JSON.fromJson(text(town + "-tickets.json"), TicketPlan[].class));
    }

    private static final Jsonb JSON = JsonbBuilder.create();

    /** The text of a file of the demonstration. */
    static String text(String name) {
        try (InputStream in = TownPlan.class.getResourceAsStream("/demonstration/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no demonstration/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
