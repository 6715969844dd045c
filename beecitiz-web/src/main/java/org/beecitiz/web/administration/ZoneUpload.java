package org.beecitiz.web.administration;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The file of zones that an administrator sent, until it is imported or given up. */
@SessionScoped
public class ZoneUpload implements Serializable {
    private static final long serialVersionUID = 1L;

    private byte[] file;
    private String name;

    void keep(byte[] sent, String called) {
        file = sent;
        name = called;
    }

    void drop() {
        file = null;
        name = null;
    }

    boolean isThere() {
        return file != null;
    }

    byte[] file() {
        return file;
    }

    String name() {
        return name;
    }
}
