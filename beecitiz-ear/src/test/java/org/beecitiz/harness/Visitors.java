package org.beecitiz.harness;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;

/** Opens the site in a browser, for one person at a time: each has cookies and a window of their own. */
public final class Visitors {
    /** The narrowest screen that every page is made for. */
    static final int PHONE_WIDTH = 360;

    static final int PHONE_HEIGHT = 780;

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
                who,
                options("fr-FR")
                        .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
                        .setIsMobile(true)
                        .setHasTouch(true));
    }

    /** Somebody who reads French at a desk. */
    public Visitor onDesktop(String who) {
        return visitor(who, options("fr-FR").setViewportSize(1280, 860));
    }

    /** Somebody who reads English at a desk. */
    public Visitor onDesktopInEnglish(String who) {
        return visitor(who, options("en-GB").setViewportSize(1280, 860));
    }

    private Browser.NewContextOptions options(String locale) {
        return new Browser.NewContextOptions()
                .setBaseURL(site.address())
                .setLocale(locale)
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
