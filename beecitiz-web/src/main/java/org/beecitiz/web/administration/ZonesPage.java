package org.beecitiz.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beecitiz.administration.zones.ZoneChangeKind;
import org.beecitiz.administration.zones.ZoneFault;
import org.beecitiz.administration.zones.ZoneImport;
import org.beecitiz.administration.zones.ZonePreview;
import org.beecitiz.administration.zones.ZoneRow;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.web.faces.Messages;
import org.beecitiz.web.faces.PageErrors;

/** The zones: those there are, or what the file that was sent would make of them. */
@Named
@RequestScoped
public class ZonesPage {
    private static final String ADDRESS = "/administration/secteurs";

    @Inject
    private HttpServletRequest request;

    @Inject
    private ZoneImport zones;

    @Inject
    private ZoneUpload upload;

    @Inject
    private Messages messages;

    @Inject
    private PageErrors errors;

    @Inject
    private Done done;

    private List<ZoneRow> rows;
    private ZonePreview preview;
    private String seenVersion;

    @PostConstruct
    void read() {
        rows = zones.zones();
        if (upload.isThere()) {
            preview = zones.preview(upload.file());
            seenVersion = String.valueOf(preview.territoryVersion());
            if (!preview.isApplicable()) {
                // It is said once; the next visit begins anew.
                upload.drop();
            }
        } else if (request.getParameter("apply") != null) {
            errors.add("file", "administration.zones.fileGone");
        }
    }

    public void apply() {
        done.by(
                () -> {
                    zones.apply(upload.file(), sentVersion());
                    upload.drop();
                },
                ADDRESS,
                "administration.zones.done");
    }

    // One that can't be read is none that was ever seen.
    private int sentVersion() {
        return Optional.ofNullable(request.getParameter("version"))
                .filter(version -> version.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }

    public void giveUp() {
        done.by(upload::drop, ADDRESS, "administration.zones.givenUp");
    }

    public List<ZoneRow> getRows() {
        return rows;
    }

    /** What the file would do, or null when none was sent. */
    public ZonePreview getPreview() {
        return preview;
    }

    public String getFileName() {
        return upload.name();
    }

    /** Whether there is something to import. */
    public boolean isToBeConfirmed() {
        return preview != null && preview.isApplicable();
    }

    public boolean isRefused() {
        return preview != null && !preview.isApplicable();
    }

    public String getSeenVersion() {
        return seenVersion;
    }

    /** The kinds of change that there are, in their order, for the sentence that sums them up. */
    public List<ZoneChangeKind> getKinds() {
        return Arrays.stream(ZoneChangeKind.values())
                .filter(kind -> preview.count(kind) > 0)
                .toList();
    }

    /** What is wrong, in words. */
    public String sentence(ZoneFault fault) {
        Object[] arguments = fault.arguments().stream().map(this::shown).toArray();
        return messages.of("ZoneFaultKind." + fault.kind().name(), arguments);
    }

    private Object shown(Object argument) {
        return argument instanceof GeoPoint point
                ? messages.of(
                        "administration.zones.point",
                        String.format(java.util.Locale.ROOT, "%.6f", point.latitude()),
                        String.format(java.util.Locale.ROOT, "%.6f", point.longitude()))
                : argument;
    }
}
