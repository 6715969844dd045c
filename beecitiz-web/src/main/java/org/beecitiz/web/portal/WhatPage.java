package org.beecitiz.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.CategoryFamily;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.ticket.DraftView;
import org.beecitiz.ticket.NewTicket;
import org.beecitiz.ticket.TicketDrafts;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.web.faces.PageErrors;

/** Step 2: request or idea, the category, and what it is about. */
@Named
@RequestScoped
public class WhatPage {
    @Inject
    private PortalRequest portal;

    @Inject
    private DraftPage draft;

    @Inject
    private TicketDrafts drafts;

    @Inject
    private Catalogue catalogue;

    @Inject
    private PageErrors errors;

    @Inject
    private HttpServletRequest request;

    private String kind;
    private String family;
    private String category;
    private String description;
    private List<CategoryFamily> families;

    @PostConstruct
    void read() {
        DraftView said = draft.getSaid();
        kind = chosen(
                "kind",
                said.kind() == null ? TicketKind.REQUEST.name() : said.kind().name());
        category = chosen(
                "category",
                said.category().map(label -> String.valueOf(label.id().value())).orElse(null));
        family = chosen("family", null);
        description = said.description();
        families = catalogue.offered(portal.id());
    }

    /** What the form that is posted says, else what the draft does. */
    private String chosen(String parameter, String before) {
        return request.getMethod().equals("POST") ? request.getParameter(parameter) : before;
    }

    public void next() {
        saveThen("vous");
    }

    /** Without script, photos are added on a page of their own, once what was typed here is kept. */
    public void addPhotos() {
        saveThen("photos");
    }

    private void saveThen(String step) {
        boolean done = errors.tries(
                () -> drafts.describe(portal.id(), draft.getSaid().id(), chosenKind(), chosenCategory(), description));
        if (done) {
            draft.to(step);
        }
    }

    private TicketKind chosenKind() {
        return List.of(TicketKind.values()).stream()
                .filter(value -> value.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private CategoryId chosenCategory() {
        return families.stream()
                .flatMap(family -> family.categories().stream())
                .map(label -> label.id())
                .filter(id -> String.valueOf(id.value()).equals(category))
                .findFirst()
                .orElse(null);
    }

    /** Whether a family is the one chosen: it is shown open. */
    public boolean isOpen(CategoryFamily candidate) {
        return candidate.categories().stream().anyMatch(this::isChosen)
                || String.valueOf(candidate.label().id().value()).equals(family);
    }

    public boolean isChosen(CategoryLabel label) {
        return String.valueOf(label.id().value()).equals(category);
    }

    public int getDescriptionMax() {
        return NewTicket.DESCRIPTION_MAX;
    }

    public List<CategoryFamily> getFamilies() {
        return families;
    }

    public String getKind() {
        return kind;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
