/** What tests use on both sides, in the server and outside: waiting, and reading mails. */
package org.beecitiz.testing;
