package org.beecitiz.http;

import java.util.ArrayList;
import java.util.List;

/**
 * A form of a page.
 *
 * @param file the view that it is written in
 * @param id its id there
 * @param path where it is posted; a name in braces is one of {@link World}
 * @param who asks
 * @param button the one that is pressed
 */
record Form(String file, String id, String path, Who who, String button, List<Field> fields) {
    /**
     * A field of it.
     *
     * @param good what is taken
     * @param foreign what is taken of those of another collectivité alone
     */
    record Field(String name, Kind kind, String good, List<String> foreign) {}

    static Form of(String file, String id, String path, Who who, String button) {
        return new Form(file, id, path, who, button, List.of());
    }

    Form with(String name, Kind kind, String good, String... foreign) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, kind, good, List.of(foreign)));
        return new Form(file, id, path, who, button, List.copyOf(more));
    }

    @Override
    public String toString() {
        return file + " " + id + " " + button;
    }
}
