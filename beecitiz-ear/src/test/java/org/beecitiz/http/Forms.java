package org.beecitiz.http;

import static org.beecitiz.http.Kind.CHOICE;
import static org.beecitiz.http.Kind.CHOICE_OR_NONE;
import static org.beecitiz.http.Kind.DATE;
import static org.beecitiz.http.Kind.DAYS;
import static org.beecitiz.http.Kind.DEGREES;
import static org.beecitiz.http.Kind.EMAIL;
import static org.beecitiz.http.Kind.EMAIL_OR_NONE;
import static org.beecitiz.http.Kind.FIXED;
import static org.beecitiz.http.Kind.PANEL;
import static org.beecitiz.http.Kind.PASSWORD;
import static org.beecitiz.http.Kind.PHONE_OR_NONE;
import static org.beecitiz.http.Kind.ROW;
import static org.beecitiz.http.Kind.WORDS_OR_NONE;
import static org.beecitiz.http.Kind.WORDS_OWED;
import static org.beecitiz.http.Who.ADMINISTRATOR;
import static org.beecitiz.http.Who.AGENT;
import static org.beecitiz.http.Who.ANYONE;

import java.util.List;

/** Every form that is posted to a page; {@link BadFormIT} fails where one is missing. */
final class Forms {
    private static final String TICKET = "/agents/demandes/{open}";

    static final List<Form> ALL = List.of(
            Form.of("portal/signaler-ou.xhtml", "form", "/demo2/signaler", ANYONE, "next")
                    .with("latitude", DEGREES, "{lat}", "{lon}")
                    .with("longitude", DEGREES, "{lon}", "{lat}")
                    .with("address", WORDS_OR_NONE, "Devant l’école"),
            Form.of("portal/signaler-ou.xhtml", "form", "/demo2/signaler", ANYONE, "next")
                    .with("zone", CHOICE, "{zone}", "{foreign-zone}"),
            Form.of("portal/signaler-quoi.xhtml", "form", "/demo2/signaler/{draft}/quoi", ANYONE, "next")
                    .with("kind", CHOICE, "REQUEST")
                    .with("category", CHOICE, "{category}", "{foreign-category}")
                    .with("description", WORDS_OWED, "Il penche depuis hier"),
            Form.of("portal/signaler-vous.xhtml", "form", "/demo2/signaler/{draft}/vous", ANYONE, "send")
                    .with("email", EMAIL, "resident@courriel.example")
                    .with("name", WORDS_OR_NONE, "Camille Résidente")
                    .with("phone", PHONE_OR_NONE, "01 02 03 04 05"),
            Form.of("portal/soutenir.xhtml", "support", "/demo2/demandes/{open}", ANYONE, "support-go")
                    .with("email", EMAIL, "neighbour@courriel.example"),
            Form.of("portal/soutien.xhtml", "support", "/demo2/soutien/{support-secret}", ANYONE, "confirm"),
            Form.of("portal/suivi-message.xhtml", "words", "/demo2/suivi/{secret}", ANYONE, "add")
                    .with("message", WORDS_OWED, "Toujours pas"),
            Form.of("portal/suivi-question.xhtml", "question", "/demo2/suivi/{resolved-secret}", ANYONE, "contest")
                    .with("reason", WORDS_OWED, "Ce n’est pas fait"),
            Form.of("portal/suivi.xhtml", "reopening", "/demo2/suivi/{rejected-secret}", ANYONE, "contest")
                    .with("reason", WORDS_OWED, "Regardez de nouveau"),
            Form.of("portal/suivi.xhtml", "withdrawal", "/demo2/suivi/{secret}", ANYONE, "withdraw"),
            Form.of("portal/suivi-courriels-choix.xhtml", "mails", "/demo2/suivi/{secret}", ANYONE, "mute"),
            Form.of("backoffice/connexion.xhtml", "door", "/agents/connexion", ANYONE, "enter")
                    .with("email", EMAIL, "agent@demo2.example")
                    .with("password", PASSWORD, "beecitiz"),
            Form.of("backoffice/demande-actions.xhtml", "take", TICKET, AGENT, "take-it")
                    .with("take-version", FIXED, "{version}"),
            Form.of("backoffice/demande-ecrire.xhtml", "write", TICKET, AGENT, "write-go")
                    .with("write-to", FIXED, "author")
                    .with("write-text", WORDS_OWED, "Quand l’avez-vous vu ?"),
            Form.of("backoffice/demande-ecrire.xhtml", "write", TICKET, AGENT, "write-go")
                    .with("write-to", FIXED, "note")
                    .with("write-text", WORDS_OWED, "Voir avec la métropole"),
            Form.of("backoffice/dialogue-resoudre.xhtml", "resolve-form", TICKET, AGENT, "resolve-go")
                    .with("resolve-explanation", WORDS_OWED, "C’est remis droit"),
            Form.of("backoffice/dialogue-delai.xhtml", "estimate-form", TICKET, AGENT, "estimate-go")
                    .with("estimate-date", DATE, "{soon}"),
            Form.of("backoffice/dialogue-delai.xhtml", "estimate-form", TICKET, AGENT, "estimate-go")
                    .with("estimate-days", DAYS, "5"),
            Form.of("backoffice/dialogue-reaffecter.xhtml", "reassign-form", TICKET, AGENT, "reassign-go")
                    .with("reassign-department", CHOICE, "{department}", "{foreign-department}")
                    .with("agent", CHOICE_OR_NONE, "{agent}", "{foreign-agent}")
                    .with("reassign-reason", WORDS_OWED, "C’est de votre côté"),
            Form.of("backoffice/dialogue-statut.xhtml", "status-form", TICKET, AGENT, "status-go")
                    .with("next-status", CHOICE, "REJECTED", "REALISED", "RECEIVED")
                    .with("status-explanation", WORDS_OWED, "Ce n’est pas à nous"),
            Form.of("backoffice/dialogue-statut.xhtml", "status-form", TICKET, AGENT, "status-go")
                    .with("next-status", FIXED, "WAITING")
                    .with("waitingFor", CHOICE, "AUTHOR")
                    .with("status-explanation", WORDS_OR_NONE, "Nous attendons une pièce"),
            Form.of("backoffice/dialogue-corriger.xhtml", "correct", TICKET, AGENT, "correct-keep")
                    .with("correct-shown", FIXED, "same")
                    .with("correct-lat", DEGREES, "{lat}", "{lon}")
                    .with("correct-lon", DEGREES, "{lon}", "{lat}")
                    .with("correct-address", WORDS_OR_NONE, "Devant la poste")
                    .with("correct-category", CHOICE, "{category}", "{foreign-category}"),
            Form.of("backoffice/absences.xhtml", "announce", "/agents/absences", AGENT, "announce-go")
                    .with("agent", CHOICE, "{agent}", "{foreign-agent}")
                    .with("firstDay", DATE, "{soon}")
                    .with("lastDay", DATE, "{soon}")
                    .with("deputy", CHOICE_OR_NONE, "", "{foreign-agent}"),
            Form.of("backoffice/absences.xhtml", "cancel", "/agents/absences", AGENT, "{cancel-button}")
                    .with("cancel", ROW, "{absence}", "{foreign-absence}"),
            Form.of("administration/services-panneau.xhtml", "panel", "/administration/services", ADMINISTRATOR, "save")
                    .with("ajouter", FIXED, "0")
                    .with("name", WORDS_OWED, "Patrimoine")
                    .with("address", WORDS_OR_NONE, "1, place de l’Église")
                    .with("email", EMAIL_OR_NONE, "patrimoine@courriel.example")
                    .with("phone", PHONE_OR_NONE, "01 02 03 04 05"),
            Form.of("administration/services-panneau.xhtml", "panel", "/administration/services", ADMINISTRATOR, "save")
                    .with("modifier", PANEL, "{department}", "{foreign-department}")
                    .with("name", WORDS_OWED, "Mairie"),
            Form.of("administration/agents-panneau.xhtml", "panel", "/administration/agents", ADMINISTRATOR, "save")
                    .with("ajouter", FIXED, "0")
                    .with("fullName", WORDS_OWED, "Dominique Nouveau")
                    .with("email", EMAIL, "nouveau@courriel.example", "admin@demo.example", "AGENT@demo2.example")
                    .with("department", CHOICE, "{department}", "{foreign-department}")
                    .with("role", CHOICE, "AGENT")
                    .with("locale", CHOICE, "fr")
                    .with("password", PASSWORD, "une longue phrase"),
            Form.of("administration/agents-retrait.xhtml", "panel", "/administration/agents", ADMINISTRATOR, "toggle")
                    .with("retirer", PANEL, "{agent}", "{foreign-agent}"),
            Form.of(
                            "administration/categories-panneau.xhtml",
                            "panel",
                            "/administration/categories",
                            ADMINISTRATOR,
                            "save")
                    .with("ajouter", FIXED, "0")
                    .with("name", WORDS_OWED, "Bancs")
                    .with("nameEn", WORDS_OR_NONE, "Benches")
                    .with("icon", CHOICE, "bench")
                    .with("family", CHOICE, "mobilier"),
            Form.of(
                            "administration/categories-panneau.xhtml",
                            "panel",
                            "/administration/categories",
                            ADMINISTRATOR,
                            "save")
                    .with("modifier", PANEL, "{category}", "{foreign-category}")
                    .with("icon", FIXED, "bench")
                    .with("family", FIXED, "mobilier")
                    .with("name", WORDS_OWED, "Bancs"),
            Form.of(
                            "administration/categories-retrait.xhtml",
                            "panel",
                            "/administration/categories",
                            ADMINISTRATOR,
                            "toggle")
                    .with("retirer", PANEL, "{category}", "{foreign-category}"),
            Form.of("administration/categories.xhtml", "order", "/administration/categories", ADMINISTRATOR, "up")
                    .with("up", ROW, "{category}", "{foreign-category}"),
            Form.of("administration/categories.xhtml", "order", "/administration/categories", ADMINISTRATOR, "down")
                    .with("down", ROW, "{category}", "{foreign-category}"),
            Form.of("administration/regles-panneau.xhtml", "panel", "/administration/regles", ADMINISTRATOR, "save")
                    .with("ajouter", FIXED, "0")
                    .with("category", CHOICE_OR_NONE, "{category}", "{foreign-category}")
                    .with("zone", CHOICE_OR_NONE, "{zone}", "{foreign-zone}")
                    .with("department", CHOICE, "{department}", "{foreign-department}")
                    .with("agent", CHOICE_OR_NONE, "{agent}", "{foreign-agent}"),
            Form.of("administration/regles-retrait.xhtml", "panel", "/administration/regles", ADMINISTRATOR, "remove")
                    .with("retirer", PANEL, "{rule}", "{foreign-rule}"),
            Form.of("administration/regles.xhtml", "order", "/administration/regles", ADMINISTRATOR, "up")
                    .with("up", ROW, "{rule}", "{foreign-rule}"),
            Form.of("administration/regles.xhtml", "order", "/administration/regles", ADMINISTRATOR, "down")
                    .with("down", ROW, "{rule}", "{foreign-rule}"),
            Form.of(
                            "administration/secteurs-apercu.xhtml",
                            "import",
                            "/administration/secteurs",
                            ADMINISTRATOR,
                            "apply")
                    .with("version", CHOICE, "0"),
            Form.of("administration/envois.xhtml", "again", "/administration/envois", ADMINISTRATOR, "retry")
                    .with("retry", ROW, "1"));

    private Forms() {}
}
