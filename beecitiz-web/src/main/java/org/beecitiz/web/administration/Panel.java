package org.beecitiz.web.administration;

import java.util.function.UnaryOperator;

/**
 * What the panel beside a list is for, as the page's address says, or the form that was sent from it.
 *
 * @param id the row that is changed or removed; 0 when there is none
 */
public record Panel(Act act, long id) {

    /** What is done in a panel; NONE while it is closed. */
    public enum Act {
        NONE(""),
        ADD("ajouter"),
        CHANGE("modifier"),
        REMOVE("retirer");

        private final String parameter;

        Act(String parameter) {
            this.parameter = parameter;
        }
    }

    static Panel read(UnaryOperator<String> parameters) {
        for (Act act : Act.values()) {
            String value = parameters.apply(act.parameter);
            if (value != null && value.matches("[0-9]{0,18}")) {
                return new Panel(act, value.isEmpty() ? 0 : Long.parseLong(value));
            }
        }
        return new Panel(Act.NONE, 0);
    }

    /** The name under which the address and the form say the act. */
    public String parameter() {
        return act.parameter;
    }

    public boolean isOpen() {
        return act != Act.NONE;
    }

    public boolean isFor(long row) {
        return isOpen() && act != Act.ADD && id == row;
    }
}
