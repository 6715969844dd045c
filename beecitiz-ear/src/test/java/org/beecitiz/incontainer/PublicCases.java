package org.beecitiz.incontainer;

import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beecitiz.api.ApiKeys;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.participation.Support;
import org.beecitiz.photo.PhotoAlbum;
import org.beecitiz.photo.PhotoIntake;
import org.beecitiz.territory.Territory;
import org.beecitiz.ticket.Author;
import org.beecitiz.ticket.AuthorDesk;
import org.beecitiz.ticket.NearTickets;
import org.beecitiz.ticket.PublicFilter;
import org.beecitiz.ticket.PublicRegister;
import org.beecitiz.ticket.PublicSort;
import org.beecitiz.ticket.PublicTickets;
import org.beecitiz.ticket.RegisterFilter;
import org.beecitiz.ticket.TicketDrafts;
import org.beecitiz.ticket.TicketIntake;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketPhotos;

/** What anyone may ask, of the {@link Matrix}: of their own collectivité, with a secret, or of what is public. */
@ApplicationScoped
public class PublicCases {
    @Inject
    private TicketPhotos ticketPhotos;

    @Inject
    private PhotoIntake photoIntake;

    @Inject
    private PhotoAlbum photoAlbum;

    @Inject
    private TicketDrafts drafts;

    @Inject
    private TicketIntake intake;

    @Inject
    private AuthorDesk authorDesk;

    @Inject
    private PublicTickets publicTickets;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Territory territory;

    @Inject
    private PublicRegister register;

    @Inject
    private ApiKeys apiKeys;

    @Inject
    private NearTickets nearTickets;

    @Inject
    private Support support;

    void addTo(Matrix matrix, ForeignRows of) {
        matrix.refused(
                "TicketIntake.receive(NewTicket)",
                () -> intake.receive(aTicket(of.other()).about(of.town().lamp()).build()));
        matrix.refused(
                "TicketDrafts.start(CollectivityId,GeoPoint,String)",
                () -> drafts.start(of.other().id(), Town.OUTSIDE, ""));
        matrix.notFound(
                "TicketDrafts.place(CollectivityId,String,GeoPoint,String)",
                () -> drafts.place(of.other().id(), of.draft(), Town.IN_EAST, ""));
        matrix.notFound(
                "TicketDrafts.describe(CollectivityId,String,TicketKind,CategoryId,String)",
                () -> drafts.describe(
                        of.other().id(),
                        of.draft(),
                        TicketKind.REQUEST,
                        of.other().lamp(),
                        "Bonjour."));
        matrix.notFound(
                "TicketDrafts.send(CollectivityId,String,Author)",
                () -> drafts.send(of.other().id(), of.draft(), new Author("a@b.example", null, null, Locale.FRENCH)));
        matrix.nothing(
                "TicketDrafts.find(CollectivityId,String)",
                () -> asList(drafts.find(of.other().id(), of.draft())));
        matrix.nothing(
                "TicketDrafts.receipt(CollectivityId,String)",
                () -> asList(drafts.receipt(of.other().id(), of.draft())));
        matrix.nothing("PublicTickets.find(CollectivityId,PublicFilter,PublicSort,PageRequest)", () -> publicTickets
                .find(of.other().id(), PublicFilter.ALL, PublicSort.NEWEST, Matrix.PAGE)
                .rows());
        matrix.nothing(
                "PublicTickets.extent(CollectivityId,PublicFilter)",
                () -> asList(publicTickets.extent(of.other().id(), PublicFilter.ALL)));
        matrix.nothing(
                "PublicTickets.withText(CollectivityId,String)",
                () -> List.copyOf(publicTickets.withText(of.other().id(), "e")));
        matrix.nothing(
                "PublicTickets.find(CollectivityId,TicketReference)",
                () -> asList(publicTickets.find(of.other().id(), of.receipt().reference())));
        matrix.nothing(
                "PublicTickets.open(CollectivityId,String)",
                () -> asList(publicTickets.open(of.other().id(), of.receipt().secret())));
        matrix.nothing(
                "NearTickets.find(CollectivityId,GeoPoint)",
                () -> nearTickets.find(of.other().id(), Town.IN_WEST));
        matrix.notFound(
                "Support.ask(CollectivityId,TicketReference,String,Locale)",
                () -> support.ask(of.other().id(), of.receipt().reference(), "a@b.example", Locale.FRENCH));
        matrix.notFound(
                "Support.confirm(CollectivityId,String)",
                () -> support.confirm(of.other().id(), of.supportSecret()));
        matrix.notFound(
                "Support.mute(CollectivityId,String,boolean)",
                () -> support.mute(of.other().id(), of.supportSecret(), true));
        matrix.nothing(
                "Support.find(CollectivityId,String)",
                () -> asList(support.find(of.other().id(), of.supportSecret())));
        matrix.notFound(
                "AuthorDesk.add(CollectivityId,String,String)",
                () -> authorDesk.add(of.other().id(), of.receipt().secret(), "Bonjour."));
        matrix.notFound(
                "AuthorDesk.contest(CollectivityId,String,String)",
                () -> authorDesk.contest(of.other().id(), of.receipt().secret(), "Non."));
        matrix.notFound(
                "AuthorDesk.withdraw(CollectivityId,String)",
                () -> authorDesk.withdraw(of.other().id(), of.receipt().secret()));
        matrix.notFound(
                "AuthorDesk.mute(CollectivityId,String,boolean)",
                () -> authorDesk.mute(of.other().id(), of.receipt().secret(), true));
        matrix.notFound(
                "TicketPhotos.ofAuthor(CollectivityId,String)",
                () -> ticketPhotos.ofAuthor(of.other().id(), of.receipt().secret()));
        matrix.notFound(
                "TicketPhotos.addedByAuthor(CollectivityId,String)",
                () -> ticketPhotos.addedByAuthor(of.other().id(), of.receipt().secret()));
        matrix.notFound(
                "PhotoIntake.addByAuthor(CollectivityId,String,InputStream)",
                () -> photoIntake.addByAuthor(of.other().id(), of.receipt().secret(), InputStream.nullInputStream()));
        matrix.notFound(
                "PhotoIntake.addToDraft(CollectivityId,String,InputStream)",
                () -> photoIntake.addToDraft(of.other().id(), of.draft(), InputStream.nullInputStream()));
        matrix.notFound(
                "PhotoIntake.removeFromDraft(CollectivityId,String,String)",
                () -> photoIntake.removeFromDraft(of.other().id(), of.draft(), of.photo()));
        matrix.nothing(
                "PhotoAlbum.ofDraft(CollectivityId,String)",
                () -> photoAlbum.ofDraft(of.other().id(), of.draft()));
        matrix.open("PhotoAlbum.ofTicket(TicketId)", "asked by pages that were shown the ticket");
        matrix.open("PhotoAlbum.covers(Collection)", "asked by pages that were shown the tickets");
        matrix.open("PhotoAlbum.file(String,PhotoSize)", "a photo's key is only known to those who were shown it");
        matrix.nothing(
                "Catalogue.find(CollectivityId,CategoryId)",
                () -> asList(catalogue.find(of.other().id(), of.town().lamp())));
        matrix.nothing(
                "Catalogue.families(CollectivityId)",
                () -> catalogue.families(of.other().id()).stream()
                        .filter(family -> family.label().id().equals(of.town().streets()))
                        .toList());
        matrix.nothing(
                "Territory.zones(CollectivityId)",
                () -> territory.zones(of.other().id()).stream()
                        .filter(zone -> zone.id().equals(of.town().west()))
                        .toList());
        matrix.notFound(
                "Territory.insideOf(CollectivityId,ZoneId)",
                () -> territory.insideOf(of.other().id(), of.town().west()));
        matrix.open("Territory.all()", "who has a map is public");
        matrix.open("Territory.get(CollectivityId)", "who has a map is public");
        matrix.open("Territory.locate(CollectivityId,GeoPoint)", "limits and zones are drawn on the map");
        matrix.open("Territory.featureCollection(CollectivityId)", "limits and zones are drawn on the map");
        matrix.open("SignIn.verify(String,char[])", "it is the door");
        matrix.open("SignIn.find(String)", "it is the door, for one whom the server knows already");
        matrix.nothing(
                "Catalogue.offered(CollectivityId)",
                () -> catalogue.offered(of.other().id()).stream()
                        .filter(family -> family.label().id().equals(of.town().streets()))
                        .toList());
        matrix.nothing(
                "PublicRegister.find(CollectivityId,RegisterFilter)",
                () -> register.find(of.other().id(), everything()));
        matrix.nothing(
                "PublicRegister.find(CollectivityId,Set)",
                () -> register.find(of.other().id(), Set.of(of.receipt().reference())));
        matrix.nothing(
                "PublicRegister.find(CollectivityId,TicketReference)",
                () -> asList(register.find(of.other().id(), of.receipt().reference())));
        matrix.nothing(
                "ApiKeys.isGivenBy(CollectivityId,String)",
                () -> apiKeys.isGivenBy(of.other().id(), of.key()) ? List.of("a key of another town") : List.of());
        matrix.open("AddressSearch.search(CollectivityId,String)", "addresses are public");
        matrix.open("AddressSearch.recognise(CollectivityId,String)", "addresses are public");
        matrix.open("AddressSearch.at(CollectivityId,GeoPoint)", "addresses are public");
    }

    private static RegisterFilter everything() {
        return new RegisterFilter(Set.of(), Set.of(), Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), 0, 10);
    }

    private static <T> List<T> asList(Optional<T> value) {
        return value.stream().toList();
    }
}
