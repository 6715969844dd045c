package org.beecitiz.ticket;

/**
 * A ticket as its author sees it.
 *
 * @param ticket with the author's own words in its history
 * @param isPublished whether it has a public page
 * @param awaitsAuthor whether an agent waits for the author's answer
 * @param isContested whether the author contested its closing and it was not closed again since
 * @param isMuted whether the author wants no more mails about it
 */
public record OwnTicket(
        PublicTicket ticket,
        boolean isPublished,
        boolean awaitsAuthor,
        boolean isContested,
        boolean isArchived,
        boolean isMuted) {}
