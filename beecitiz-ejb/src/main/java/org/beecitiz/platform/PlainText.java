package org.beecitiz.platform;

import java.util.regex.Pattern;

/** What people type, without what has no place in it: blanks around it, and control characters. PostgreSQL refuses NUL in any text. */
public final class PlainText {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private PlainText() {}

    /** The text with its line breaks and tabs, or the empty text for null. */
    public static String of(String typed) {
        return typed == null
                ? ""
                : CONTROL.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
    }

    /** The text as one line, or the empty text for null. */
    public static String line(String typed) {
        return of(of(typed).replaceAll("[\n\t]+", " "));
    }
}
