package org.beecitiz.photo;

/** A photo whose files are kept: its key, and the size in pixels of the large one. */
record StoredPhoto(String key, int width, int height) {}
