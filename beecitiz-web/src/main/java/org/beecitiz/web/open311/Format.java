package org.beecitiz.web.open311;

/** The two formats that an address may end in. */
enum Format {
    JSON("application", "json"),
    XML("text", "xml");

    /** For templates of addresses. */
    static final String SUFFIX = ".{format: json|xml}";

    private final String type;
    private final String subtype;

    Format(String type, String subtype) {
        this.type = type;
        this.subtype = subtype;
    }

    String contentType() {
        return mimeType() + "; charset=utf-8";
    }

    /** The name that discovery gives it. */
    String mimeType() {
        return type + "/" + subtype;
    }

    /** The format of a path; XML for one that names none, since that is the format the standard requires. */
    static Format of(String path) {
        return path != null && (path.endsWith(".json") || path.endsWith(".json/")) ? JSON : XML;
    }
}
