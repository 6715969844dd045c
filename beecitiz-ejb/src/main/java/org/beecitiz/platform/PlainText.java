package org.beecitiz.platform;

/** What people type, without what has no place in it: blanks around it, and control characters. PostgreSQL refuses NUL in any text. */
public final class PlainText {
    private PlainText() {}

    /** The text with its line breaks and tabs, or the empty text for null. */
    public static String of(String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .strip();
    }

    /** The text as one line, or the empty text for null. */
    public static String line(String typed) {
        return of(of(typed).replaceAll("[\n\t]+", " "));
    }
}
