package org.beecitiz.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One person in front of a browser. */
public final class Visitor {
    private static final List<String> WCAG_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final String name;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int pictures;

    Visitor(BrowserContext context, String name) {
        this.context = context;
        this.name = name;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    public Page page() {
        return page;
    }

    /** Takes a picture of the whole page into {@code target/pictures}, numbered in the order they are taken. */
    public void picture(String what) {
        pictures++;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "%s-%02d-%s.png".formatted(name, pictures, what))));
    }

    /** Goes on with a window as narrow as a phone's. */
    public void shrinksToPhone() {
        page.setViewportSize(Visitors.PHONE_WIDTH, Visitors.PHONE_HEIGHT);
    }

    /** A new state of a page: it is on screen, accessible, and kept as a picture. */
    public void sees(Locator onScreen, String picture) {
        scan(onScreen);
        picture(picture);
    }

    /** Asserts that what is to be scanned is on screen, then that axe finds nothing against WCAG 2.2 AA on the page. */
    public void scan(Locator onScreen) {
        assertThat(onScreen).isVisible();
        List<Rule> violations = new AxeBuilder(page).withTags(WCAG_AA).analyze().getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(page.url() + " is not accessible:\n"
                    + violations.stream().map(Visitor::describe).collect(Collectors.joining("\n")));
        }
    }

    private static String describe(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .collect(Collectors.joining(", "));
    }

    /** What the browser's console complained of: a refused script, a missing file, an error of ours. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    void leave() {
        picture("last");
        context.close();
    }
}
