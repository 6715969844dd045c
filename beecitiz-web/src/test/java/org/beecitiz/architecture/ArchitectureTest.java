package org.beecitiz.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.Set;
import java.util.stream.Stream;
import org.beecitiz.limits.Requester;
import org.beecitiz.map.MapIndex;
import org.beecitiz.map.MapRefreshTimer;
import org.beecitiz.notification.MailRun;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Boundary;
import org.beecitiz.territory.CollectivityDirectory;

/** The rules that the modules and components of Beecitiz keep. */
@AnalyzeClasses(packages = "org.beecitiz", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String WEB = "org.beecitiz.web..";
    private static final String BATCH = "org.beecitiz.batch..";

    private static final DescribedPredicate<JavaClass> ENTITY =
            annotatedWith(Entity.class).<JavaClass>forSubtype().as("an entity");

    /** No boundaries, and called from outside all the same: each says in its Javadoc why it is safe. */
    private static final Set<Class<?>> OTHER_DOORS =
            Set.of(CurrentAgent.class, Requester.class, CollectivityDirectory.class, MapIndex.class, MailRun.class);

    @ArchTest
    static void allModulesAreLookedAt(JavaClasses all) {
        assertThat(Stream.of(
                        "org.beecitiz.ticket.Ticket",
                        "org.beecitiz.batch.TickTimer",
                        "org.beecitiz.web.mapapi.TileServlet"))
                .allMatch(all::contain);
    }

    @ArchTest
    static final ArchRule componentsAreFreeOfCycles =
            slices().matching("org.beecitiz.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheWebKnowsHowThingsAreDelivered = noClasses()
            .that()
            .resideOutsideOfPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule webAndBatchTouchNoEntity = noClasses()
            .that()
            .resideInAnyPackage(WEB, BATCH)
            .should()
            .dependOnClassesThat(ENTITY.or(resideInAPackage("jakarta.persistence..")));

    @ArchTest
    static final ArchRule theBusinessKnowsNeitherWebNorBatch = noClasses()
            .that()
            .resideOutsideOfPackages(WEB, BATCH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB, BATCH);

    @ArchTest
    static final ArchRule webAndBatchCallBoundaries = fields().that()
            .areDeclaredInClassesThat(resideInAnyPackage(WEB, BATCH))
            .and()
            .areAnnotatedWith(Inject.class)
            .should(haveATypeThat(
                    describe("is a boundary, a part of the platform or another door", ArchitectureTest::isADoor)));

    @ArchTest
    static final ArchRule boundariesTakeAndReturnNoEntity = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Boundary.class)
            .and()
            .arePublic()
            .should(takeAndReturnNoEntity());

    @ArchTest
    static final ArchRule carriersCarryNoEntity = fields().that()
            .areDeclaredInClassesThat(describe(
                    "are public records",
                    type -> type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC)))
            .should(haveATypeThat(describe("involves no entity", type -> !ENTITY.test(type))));

    @ArchTest
    static final ArchRule boundariesAreOfTheBusiness =
            classes().that().areAnnotatedWith(Boundary.class).should().resideOutsideOfPackages(WEB, BATCH);

    @ArchTest
    static final ArchRule timersAreInBatchButTheMapsOwn = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .should()
            .beDeclaredInClassesThat(
                    resideInAPackage(BATCH).or(JavaClass.Predicates.equivalentTo(MapRefreshTimer.class)));

    @ArchTest
    static final ArchRule facesContextIsInWebFacesAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.beecitiz.web.faces..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(FacesContext.class);

    @ArchTest
    static final ArchRule partsOfTheWebDoNotKnowEachOther = slices().matching(
                    "org.beecitiz.web.(portal|backoffice|open311)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule ticketsDoNotKnowWhoFollowsThem = noClasses()
            .that()
            .resideInAPackage("org.beecitiz.ticket..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.beecitiz.notification..", "org.beecitiz.participation..", "org.beecitiz.map..");

    @ArchTest
    static final ArchRule noStatusIsAString =
            fields().that().haveNameMatching("(?i).*status").should().notHaveRawType(String.class);

    @ArchTest
    static final ArchRule thereIsOneClock = noClasses()
            .that()
            .doNotBelongToAnyOf(BeecitizClock.class)
            .should()
            .callMethodWhere(describe("reads another clock", ArchitectureTest::readsAClock));

    private static boolean readsAClock(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        return (call.getName().equals("now") && owner.isAssignableTo(TemporalAccessor.class))
                || (call.getName().startsWith("system") && owner.isEquivalentTo(Clock.class))
                || (call.getName().equals("currentTimeMillis") && owner.isEquivalentTo(System.class));
    }

    private static boolean isADoor(JavaClass type) {
        return !type.getPackageName().startsWith("org.beecitiz.")
                || resideInAnyPackage(WEB, BATCH, "org.beecitiz.platform..").test(type)
                || type.isAnnotatedWith(Boundary.class)
                || OTHER_DOORS.stream().anyMatch(type::isEquivalentTo);
    }

    private static ArchCondition<JavaField> haveATypeThat(DescribedPredicate<JavaClass> allowed) {
        return new ArchCondition<>("have a type that " + allowed.getDescription()) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getType().getAllInvolvedRawTypes().stream()
                        .filter(type -> !allowed.test(type))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                field, field.getDescription() + " has " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeAndReturnNoEntity() {
        return new ArchCondition<>("take and return no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(Set::stream)
                        .filter(ENTITY)
                        .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                method, method.getDescription() + " lets " + entity.getName() + " through")));
            }
        };
    }
}
