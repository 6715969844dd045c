package org.beecitiz.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.beecitiz.photo.PhotoAlbum;
import org.beecitiz.photo.PhotoRegister;
import org.beecitiz.photo.PhotoSource;
import org.beecitiz.photo.PhotoView;
import org.beecitiz.photo.PhotoWorkshop;
import org.beecitiz.web.faces.Messages;

/** The photos of a draft, or of an author's ticket, and where more of them are sent. */
@Named
@RequestScoped
public class PhotosPage {
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private PortalRequest portal;

    @Inject
    private TicketPage ticketPage;

    @Inject
    private PhotoAlbum album;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private List<PhotoView> ofDraft;
    private List<PhotoView> ofTicket;

    /** The draft's photos. */
    public List<PhotoView> getOfDraft() {
        if (ofDraft == null) {
            ofDraft = album.ofDraft(portal.id(), portal.parameter());
        }
        return ofDraft;
    }

    /** The photos of the ticket that the path's secret opens. */
    public List<PhotoView> getOfTicket() {
        if (ofTicket == null) {
            ofTicket = ticketPage.photos(ticketPage.getOwn().ticket());
        }
        return ofTicket;
    }

    /** The author's first photo, or null. */
    public PhotoView getBefore() {
        return getOfTicket().stream()
                .filter(photo -> photo.source() == PhotoSource.AUTHOR)
                .findFirst()
                .orElse(null);
    }

    /** The department's last photo, or null. */
    public PhotoView getAfter() {
        return getOfTicket().stream()
                .filter(photo -> photo.source() == PhotoSource.AGENT)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public String getDraftTarget() {
        return target("brouillons");
    }

    public String getTicketTarget() {
        return target("suivi");
    }

    private String target(String owner) {
        return "/api/photos" + portal.getPath() + "/" + owner + "/" + portal.parameter();
    }

    public int getMaxOfDraft() {
        return PhotoRegister.MAX_OF_DRAFT;
    }

    /** How many may be added to the ticket. */
    public int getLeftOfTicket() {
        return PhotoRegister.MAX_OF_TICKET - getOfTicket().size();
    }

    public int getMaxMegabytes() {
        return PhotoWorkshop.MAX_BYTES / MEGABYTE;
    }

    /** Why the photo that a form without script sent was refused, or null. */
    public String getRefused() {
        return Optional.ofNullable(request.getParameter("erreur"))
                .map(this::sentence)
                .orElse(null);
    }

    private String sentence(String key) {
        return switch (key) {
            case "photo.missing", "photo.unreadable", "photo.heic", "photo.tooManyPixels" -> messages.of(key);
            case "photo.tooLarge" -> messages.of(key, getMaxMegabytes());
            case "photo.tooMany" -> messages.of(key, isOfTicket() ? PhotoRegister.MAX_OF_TICKET : getMaxOfDraft());
            case "limits.tooMany" -> messages.of("limits.later");
            default -> null;
        };
    }

    private boolean isOfTicket() {
        return String.valueOf(request.getAttribute("jakarta.servlet.forward.servlet_path"))
                .contains("/suivi/");
    }
}
