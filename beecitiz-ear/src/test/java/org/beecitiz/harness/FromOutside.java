package org.beecitiz.harness;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests that look at the application from outside, deployed with the demonstration's data: a parameter of type {@link Site} or {@link Visitors}
 * is what they do it with. All share one deployment and one database.
 */
@ExtendWith({SiteExtension.class, VisitorsExtension.class})
@Tag("from-outside")
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FromOutside {}
