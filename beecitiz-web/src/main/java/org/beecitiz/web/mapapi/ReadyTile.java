package org.beecitiz.web.mapapi;

import org.beecitiz.map.TileContent;

/** A tile's bytes, which nobody changes, and their entity tag. */
final class ReadyTile {
    private final byte[] body;
    private final String tag;

    ReadyTile(TileContent content) {
        body = TileJson.of(content);
        tag = TileJson.tag(body);
    }

    byte[] body() {
        return body;
    }

    String tag() {
        return tag;
    }
}
