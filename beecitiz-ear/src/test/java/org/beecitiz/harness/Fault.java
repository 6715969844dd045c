package org.beecitiz.harness;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks tests that break the deployed application from outside: it is theirs alone, on PostgreSQL. A parameter of type {@link Site} is how they see it. */
@ExtendWith(SiteExtension.class)
@Tag("fault")
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Fault {}
