package org.beecitiz.photo;

import java.time.Instant;

/** A photo by its key; {@code width} and {@code height} in pixels of its large picture. */
public record PhotoView(String key, PhotoSource source, int width, int height, Instant addedAt) {}
