package org.beecitiz.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.beecitiz.web.faces.Messages;

/** What can be done from the keyboard on this page; the keys themselves are heard by its scripts. */
@Named
@RequestScoped
public class ShortcutKeys {
    @Inject
    private BackofficeRequest backoffice;

    @Inject
    private Messages messages;

    public List<Shortcut> getAll() {
        return Stream.of(backoffice.parameter() == null ? ofList() : ofTicket(), ofAll())
                .flatMap(List::stream)
                .toList();
    }

    private List<Shortcut> ofList() {
        return List.of(key("move", "J", "K"), key("open", "↵"), key("find", "/"));
    }

    private List<Shortcut> ofTicket() {
        return List.of(
                key("resolve", "R"),
                key("estimate", "E"),
                key("reassign", "A"),
                key("status", "S"),
                key("neighbours", "J", "K"),
                key("back", "U"),
                key("find", "/"));
    }

    private List<Shortcut> ofAll() {
        return List.of(key("submit", "Ctrl", "↵"), key("close", "Esc"), key("all", "?"));
    }

    private Shortcut key(String does, String... keys) {
        return new Shortcut(List.of(keys), messages.of("backoffice.keys." + does));
    }

    /** Keys, one after or with the other, and what they do. */
    public record Shortcut(List<String> keys, String does) {}
}
