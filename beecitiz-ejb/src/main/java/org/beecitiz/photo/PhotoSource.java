package org.beecitiz.photo;

/** Who added a photo. */
public enum PhotoSource {
    AUTHOR,
    AGENT
}
