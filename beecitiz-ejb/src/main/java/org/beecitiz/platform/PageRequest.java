package org.beecitiz.platform;

/** Which rows of a list: {@code size} (1 to {@value #MAX_SIZE}) from {@code first}, counted from 0. */
public record PageRequest(int first, int size) {
    public static final int MAX_SIZE = 200;

    public PageRequest {
        if (first < 0 || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("not a page: " + first + ", " + size);
        }
    }
}
