package org.beecitiz.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.beecitiz.administration.CollectivitySetup;
import org.beecitiz.archiving.TicketArchive;
import org.beecitiz.photo.PhotoIntake;
import org.beecitiz.schedule.Schedules;
import org.beecitiz.ticket.TicketDrafts;

/** What the operator of the deployment alone does, of the {@link Matrix}. */
@ApplicationScoped
public class OperatorCases {
    @Inject
    private PhotoIntake photoIntake;

    @Inject
    private CollectivitySetup setup;

    @Inject
    private TicketDrafts drafts;

    @Inject
    private TicketArchive archive;

    @Inject
    private Schedules schedules;

    void addTo(Matrix matrix, ForeignRows of) {
        matrix.forbidden("CollectivitySetup.open(NewCollectivity)", () -> setup.open(null));
        matrix.forbidden("TicketDrafts.purge(Instant)", () -> drafts.purge(Instant.EPOCH));
        matrix.forbidden("PhotoIntake.purgeOrphans(Instant)", () -> photoIntake.purgeOrphans(Instant.EPOCH));
        matrix.forbidden("TicketArchive.archive(TicketId,Instant)", () -> archive.archive(of.ticket(), Instant.now()));
        matrix.forbidden(
                "TicketArchive.due(CollectivityId,Instant,long,int)",
                () -> archive.due(of.town().id(), Instant.now(), 0, 10));
        matrix.forbidden("Schedules.claimDue()", () -> schedules.claimDue());
        matrix.forbidden("Schedules.renew(String)", () -> schedules.renew("archive-tickets"));
        matrix.forbidden("Schedules.complete(String)", () -> schedules.complete("archive-tickets"));
        matrix.forbidden("Schedules.bringForward(String)", () -> schedules.bringForward("archive-tickets"));
    }
}
