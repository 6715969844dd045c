package org.beecitiz.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.beecitiz.limits.TooManyRequestsException;
import org.beecitiz.platform.BusinessException;

/**
 * What the user has to mend on this page, field by field: shown in the summary and above each field.
 *
 * <p>So is what Faces itself refuses, a choice that its list does not hold any more: it is of the field that its component is named by, be it
 * {@code category} or {@code correct-category}.
 */
@Named("errors")
@RequestScoped
public class PageErrors {
    private final Map<String, String> byField = new LinkedHashMap<>();

    @Inject
    private Messages messages;

    @Inject
    private FacesContext faces;

    /** Does what a form asks for; returns whether it was done, else the error is on the page. */
    public boolean tries(Runnable action) {
        try {
            action.run();
            return true;
        } catch (BusinessException problem) {
            problem.all().forEach(this::add);
            if (problem instanceof TooManyRequestsException tooMany) {
                answer429(tooMany);
            }
            return false;
        }
    }

    private void answer429(TooManyRequestsException tooMany) {
        faces.getExternalContext().setResponseStatus(TooManyRequestsException.STATUS);
        faces.getExternalContext()
                .setResponseHeader(
                        "Retry-After", String.valueOf(tooMany.retryAfter().toSeconds() + 1));
    }

    public void add(BusinessException problem) {
        byField.putIfAbsent(problem.field(), messages.of(problem));
    }

    public void add(String field, String key) {
        byField.putIfAbsent(field, messages.of(key));
    }

    public boolean isAny() {
        return !getAll().isEmpty();
    }

    /** The sentence for a field, or null. */
    public String of(String field) {
        return all().get(field);
    }

    public boolean has(String field) {
        return all().containsKey(field);
    }

    public Set<Map.Entry<String, String>> getAll() {
        return all().entrySet();
    }

    private Map<String, String> all() {
        if (!faces.isValidationFailed()) {
            return byField;
        }
        Map<String, String> all = new LinkedHashMap<>(byField);
        faces.getClientIdsWithMessages()
                .forEachRemaining(component -> all.putIfAbsent(fieldOf(component), messages.of("errors.choiceGone")));
        return all;
    }

    private static String fieldOf(String component) {
        return component.substring(component.lastIndexOf('-') + 1);
    }
}
