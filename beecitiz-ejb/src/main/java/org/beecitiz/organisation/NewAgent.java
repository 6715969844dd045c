package org.beecitiz.organisation;

import java.util.Locale;

/** An agent to add; {@code password} in clear, kept only as a PBKDF2 hash. */
public record NewAgent(String email, String fullName, Role role, Locale locale, String password) {

    @Override
    public String toString() {
        return "NewAgent[" + fullName + "]";
    }
}
