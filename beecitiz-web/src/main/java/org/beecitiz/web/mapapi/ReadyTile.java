package org.beecitiz.web.mapapi;

import org.beecitiz.map.TileContent;

/** A tile's bytes, which nobody changes, and their entity tag. */
final class ReadyTile {
    private final byte[] body;
    private final String tag;

    ReadyTile(TileContent content) {
        this(TileJson.of(content));
    }

    /** Other JSON that maps ask for. */
    ReadyTile(byte[] json) {
        body = json;
        tag = TileJson.tag(json);
    }

    byte[] body() {
        return body;
    }

    String tag() {
        return tag;
    }
}
