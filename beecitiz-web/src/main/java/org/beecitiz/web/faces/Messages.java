package org.beecitiz.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.beecitiz.platform.BusinessException;

/** Sentences in the language of the one who reads: {@code #{messages.of('key', a, b)}}, and labels of enums. */
@Named
@RequestScoped
public class Messages {
    @Inject
    private PageLocale locale;

    public String of(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.beecitiz.web.Messages", locale.get());
        return new MessageFormat(bundle.getString(key), locale.get()).format(arguments);
    }

    /** The label of an enum's value: {@code TicketStatus.RESOLVED}. */
    public String label(Enum<?> value) {
        return value == null ? "" : of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** What a user has to mend, in their words. */
    public String of(BusinessException problem) {
        Object[] arguments = problem.arguments().stream()
                .map(argument -> argument instanceof Enum<?> value ? label(value) : argument)
                .toArray();
        return of(problem.key(), arguments);
    }

    public Locale getLocale() {
        return locale.get();
    }
}
