package org.beecitiz.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** All that somebody has who uses no pointer. */
record Keyboard(Page page) {
    private static final int FAR = 60;

    /** Goes on to this, as far as people are ready to go. */
    void tabsTo(Locator target) {
        repeats("Tab", target);
    }

    /** Goes on within a group of choices, choosing each on the way. */
    void arrowsTo(Locator target) {
        repeats("ArrowDown", target);
        assertThat(target).isChecked();
    }

    private void repeats(String key, Locator target) {
        assertThat(target).isAttached();
        for (int step = 0; step < FAR && !isFocused(target); step++) {
            page.keyboard().press(key);
        }
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }

    void presses(String key) {
        page.keyboard().press(key);
    }

    void types(String words) {
        page.keyboard().type(words);
    }
}
