package org.beecitiz.web.mapapi;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.ticket.PublicTickets;
import org.beecitiz.ticket.TicketId;

/** Which tickets have the words that a map is searched for: asked of the database once for all the tiles of a map, and kept for seconds. */
final class WordSearch {
    private static final int MAX_SEARCHES = 100;

    private final Cache<Search, Set<TicketId>> found = Caffeine.newBuilder()
            .maximumSize(MAX_SEARCHES)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    private final PublicTickets tickets;

    WordSearch(PublicTickets tickets) {
        this.tickets = tickets;
    }

    Set<TicketId> find(CollectivityId collectivity, String text) {
        return found.get(
                new Search(collectivity, text.toLowerCase(Locale.ROOT)),
                search -> tickets.withText(collectivity, search.text()));
    }

    private record Search(CollectivityId collectivity, String text) {}
}
