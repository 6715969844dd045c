package org.beecitiz.photo;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Function;
import org.beecitiz.limits.Limit;
import org.beecitiz.limits.RateLimits;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.Boundary;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.ticket.TicketReference;

/**
 * Takes photos in: of drafts and of authors' tickets (public: the draft's id or the ticket's secret is the proof), and of agents.
 *
 * <p>Files: JPEG, PNG or WebP of at most {@link PhotoWorkshop#MAX_BYTES} bytes and {@link PhotoReader#MAX_PIXELS} pixels. Whether one may be added is
 * asked before it is decoded, and again when it is written; decoding, which takes time, is done outside any transaction.
 */
@Boundary
@Transactional(TxType.NOT_SUPPORTED)
public class PhotoIntake {
    @Inject
    private PhotoWorkshop workshop;

    @Inject
    private PhotoStore store;

    @Inject
    private PhotoRegister register;

    @Inject
    private RateLimits limits;

    @Inject
    private CurrentAgent currentAgent;

    public PhotoView addToDraft(CollectivityId collectivity, String draftId, InputStream file) {
        register.requireRoomInDraft(collectivity, draftId);
        limits.spend(Limit.PHOTOS);
        return keep(file, photo -> register.addToDraft(collectivity, draftId, photo));
    }

    /** Removes a photo of a draft; one that is gone already is gone. */
    public void removeFromDraft(CollectivityId collectivity, String draftId, String key) {
        register.removeFromDraft(collectivity, draftId, key).forEach(store::delete);
    }

    /** The author adds a photo to their ticket. */
    public PhotoView addByAuthor(CollectivityId collectivity, String secret, InputStream file) {
        register.requireRoomInTicket(collectivity, secret);
        limits.spend(Limit.PHOTOS);
        return keep(file, photo -> register.addByAuthor(collectivity, secret, photo));
    }

    /** An agent adds a photo to a ticket of their collectivité. */
    public PhotoView addByAgent(TicketReference reference, InputStream file) {
        register.requireRoomInTicket(reference);
        return keep(file, photo -> register.addByAgent(reference, photo));
    }

    /** Removes the photos of drafts that are gone, added before an instant; returns how many. For the operator. */
    public int purgeOrphans(Instant addedBefore) {
        currentAgent.mustOperate();
        var keys = register.removeOrphans(addedBefore);
        keys.forEach(store::delete);
        return keys.size();
    }

    private PhotoView keep(InputStream file, Function<StoredPhoto, PhotoView> writer) {
        StoredPhoto photo = workshop.keep(file);
        try {
            return writer.apply(photo);
        } catch (RuntimeException refused) {
            store.delete(photo.key());
            throw refused;
        }
    }
}
