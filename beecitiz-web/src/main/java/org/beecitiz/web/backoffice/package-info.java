/** What agents work with: their lists and tickets, in PrimeFaces. Every page needs a signed-in agent, whose collectivité it is about. */
package org.beecitiz.web.backoffice;
