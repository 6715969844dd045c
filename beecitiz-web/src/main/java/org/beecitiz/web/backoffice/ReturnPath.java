package org.beecitiz.web.backoffice;

import java.util.regex.Pattern;

/** Where the sign-in page leads back to: pages behind the agents' door alone, so that no link can lead an agent who signs in elsewhere. */
final class ReturnPath {
    // Only what an address of ours is made of: no backslash, no second slash in a row, nothing that begins another
    // host.
    private static final Pattern LOCAL = Pattern.compile(
            "/(?:agents|administration)/(?:[\\p{Alnum}_.~%-]+/)*[\\p{Alnum}_.~%-]*(?:\\?[^\\p{Cntrl}\\\\#]*)?");

    private ReturnPath() {}

    /** The path that was wanted if it is one of them, else its front page. */
    static String of(String wanted) {
        boolean local = wanted != null
                && LOCAL.matcher(wanted).matches()
                && !wanted.contains("/..")
                && !wanted.startsWith(BackofficePage.SIGN_IN)
                && !wanted.startsWith(BackofficePage.SIGN_OUT);
        return local ? wanted : BackofficePage.ROOT;
    }
}
