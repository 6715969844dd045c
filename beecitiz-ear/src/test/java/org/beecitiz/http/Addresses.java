package org.beecitiz.http;

import static org.beecitiz.http.Who.ADMINISTRATOR;
import static org.beecitiz.http.Who.AGENT;
import static org.beecitiz.http.Who.ANYONE;

import java.util.List;

/** Every address that can be read; {@link BadAddressIT} fails where the view or the class behind one is missing. */
final class Addresses {
    private static final String[] LIST = {"genre", "statut", "categorie", "q", "zone", "tri", "page"};

    static final List<Address> ALL = List.of(
            Address.of("portal/towns.xhtml", "/", ANYONE),
            Address.of("portal/carte.xhtml", "/demo2/", ANYONE, LIST),
            Address.of("portal/liste.xhtml", "/demo2/liste", ANYONE, LIST),
            Address.of("portal/proches.xhtml", "/demo2/proches", ANYONE, "lat", "lon"),
            Address.of("portal/demande.xhtml", "/demo2/demandes/{open}", ANYONE, "fait"),
            Address.of("portal/mentions-legales.xhtml", "/demo2/mentions-legales", ANYONE),
            Address.of("portal/accessibilite.xhtml", "/demo2/accessibilite", ANYONE),
            Address.of("portal/donnees-personnelles.xhtml", "/demo2/donnees-personnelles", ANYONE),
            Address.of("portal/signaler-ou.xhtml", "/demo2/signaler", ANYONE, "lat", "lon", "zone"),
            Address.of("portal/signaler-perdu.xhtml", "/demo2/signaler/{draft}/ou", ANYONE),
            Address.of("portal/signaler-quoi.xhtml", "/demo2/signaler/{draft}/quoi", ANYONE, "kind", "category"),
            Address.of("portal/signaler-photos.xhtml", "/demo2/signaler/{draft}/photos", ANYONE, "erreur"),
            Address.of("portal/signaler-vous.xhtml", "/demo2/signaler/{draft}/vous", ANYONE, "mailLanguage"),
            Address.of("portal/signaler-merci.xhtml", "/demo2/signaler/{draft}/merci", ANYONE),
            Address.of("portal/soutien.xhtml", "/demo2/soutien/{support-secret}", ANYONE, "fait"),
            Address.of("portal/suivi.xhtml", "/demo2/suivi/{secret}", ANYONE, "fait", "erreur", "message", "reason"),
            Address.of("portal/suivi-courriels.xhtml", "/demo2/suivi/{secret}/courriels", ANYONE, "fait"),
            Address.of("backoffice/connexion.xhtml", "/agents/connexion", ANYONE, "retour"),
            Address.of(
                    "backoffice/demandes.xhtml",
                    "/agents/",
                    AGENT,
                    "vue",
                    "statut",
                    "categorie",
                    "texte",
                    "tri",
                    "ordre",
                    "page"),
            Address.of(
                    "backoffice/demande.xhtml", "/agents/demandes/{open}", AGENT, "agent", "next-status", "write-to"),
            Address.of("backoffice/absences.xhtml", "/agents/absences", AGENT, "cancel"),
            Address.of("administration/accueil.xhtml", "/administration/", ADMINISTRATOR),
            Address.of("administration/secteurs.xhtml", "/administration/secteurs", ADMINISTRATOR, "version"),
            Address.of(
                    "administration/regles.xhtml",
                    "/administration/regles",
                    ADMINISTRATOR,
                    "ajouter",
                    "modifier",
                    "retirer",
                    "sujet",
                    "secteur",
                    "deplacee",
                    "department"),
            Address.of(
                    "administration/services.xhtml", "/administration/services", ADMINISTRATOR, "ajouter", "modifier"),
            Address.of(
                    "administration/agents.xhtml",
                    "/administration/agents",
                    ADMINISTRATOR,
                    "ajouter",
                    "modifier",
                    "retirer"),
            Address.of(
                    "administration/categories.xhtml",
                    "/administration/categories",
                    ADMINISTRATOR,
                    "ajouter",
                    "modifier",
                    "retirer",
                    "icon",
                    "family",
                    "deplacee"),
            Address.of(
                    "administration/envois.xhtml",
                    "/administration/envois",
                    ADMINISTRATOR,
                    "statut",
                    "adresse",
                    "page"),
            Address.of("ZoneUploadServlet", "/administration/secteurs/fichier", ADMINISTRATOR),
            Address.of("AgentPhotoServlet", "/api/agents/photos/{open}", AGENT),
            Address.of("PhotoUploadServlet", "/api/photos/demo2/brouillons/{draft}", ANYONE),
            Address.of("PhotoUploadServlet", "/api/photos/demo2/suivi/{secret}", ANYONE),
            Address.of("PhotoServlet", "/photos/{photo}-320.jpg", ANYONE),
            Address.of("AddressServlet", "/api/adresses/demo2", ANYONE, "q", "lat", "lon"),
            Address.of("PlaceServlet", "/api/lieux/demo2", ANYONE, "lat", "lon"),
            Address.of("BrandServlet", "/api/brand/{town}.css", ANYONE),
            Address.of(
                    "TileServlet",
                    "/api/map/{town}/{zoom}/{column}/{row}.json",
                    ANYONE,
                    "categorie",
                    "genre",
                    "statut"),
            Address.of("ProblemServlet", "/api/map/problem", ANYONE),
            Address.of("ProblemServlet", "/open311/problem", ANYONE),
            Address.of("UnsubscribeServlet", "/api/desabonnement/{town}/{secret}", ANYONE),
            Address.of("HealthServlet", "/health/{health}", ANYONE),
            Address.of("DiscoveryResource", "/open311/v2/discovery.json", ANYONE, "jurisdiction_id"),
            Address.of("ServicesResource", "/open311/v2/services.json", ANYONE, "jurisdiction_id"),
            Address.of("ServicesResource", "/open311/v2/services/{category}.json", ANYONE, "jurisdiction_id"),
            Address.of(
                    "RequestsResource",
                    "/open311/v2/requests.json",
                    ANYONE,
                    "jurisdiction_id",
                    "service_request_id",
                    "service_code",
                    "start_date",
                    "end_date",
                    "status",
                    "page",
                    "page_size"),
            Address.of("RequestsResource", "/open311/v2/requests/{open}.json", ANYONE, "jurisdiction_id"),
            Address.of("TokensResource", "/open311/v2/tokens/{token}.json", ANYONE, "jurisdiction_id"));

    private Addresses() {}
}
