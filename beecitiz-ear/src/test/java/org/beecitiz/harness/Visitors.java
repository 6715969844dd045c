package org.beecitiz.harness;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;

/** Opens the site in a browser, for one person at a time: each has cookies and a window of their own. */
public final class Visitors {
    private final Browser browser;
    private final Site site;
    private final String story;
    private final List<Visitor> all = new ArrayList<>();

    Visitors(Browser browser, Site site, String story) {
        this.browser = browser;
        this.site = site;
        this.story = story;
    }

    /** Somebody who reads French on a phone. */
    public Visitor onPhone(String who) {
        return visitor(
                who, options().setViewportSize(390, 844).setIsMobile(true).setHasTouch(true));
    }

    /** Somebody who reads French at a desk. */
    public Visitor onDesktop(String who) {
        return visitor(who, options().setViewportSize(1280, 900));
    }

    private Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL(site.address())
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris");
    }

    private Visitor visitor(String who, Browser.NewContextOptions options) {
        Visitor visitor = new Visitor(browser.newContext(options), story + "-" + who);
        all.add(visitor);
        return visitor;
    }

    /** Everybody goes, after a last picture. */
    void leave() {
        all.forEach(Visitor::leave);
    }
}
