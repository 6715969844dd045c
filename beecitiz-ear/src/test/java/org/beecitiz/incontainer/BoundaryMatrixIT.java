package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.beecitiz.administration.CollectivitySetup;
import org.beecitiz.administration.Overview;
import org.beecitiz.administration.RoutingRules;
import org.beecitiz.notification.DeliveryFilter;
import org.beecitiz.notification.OutboxDesk;
import org.beecitiz.organisation.Absences;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.participation.Support;
import org.beecitiz.participation.SupportSecrets;
import org.beecitiz.photo.PhotoIntake;
import org.beecitiz.platform.Boundary;
import org.beecitiz.ticket.Receipt;
import org.beecitiz.ticket.TicketDrafts;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketIntake;
import org.junit.jupiter.api.Test;

/**
 * Every public method of every boundary, and what it answers to someone of another collectivité. A method that is missing in the cases fails the
 * suite: say whom it is for, and show that it keeps to them.
 */
@InContainer
class BoundaryMatrixIT {
    private static final String CENTRE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[0.081,47.0],[0.09,47.0],[0.09,47.1],[0.081,47.1],[0.081,47.0]]]}";

    @Inject
    private BeanManager beans;

    @Inject
    private Towns towns;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private Time time;

    @Inject
    private CollectivitySetup setup;

    @Inject
    private TicketIntake intake;

    @Inject
    private TicketDrafts drafts;

    @Inject
    private TicketFile file;

    @Inject
    private PhotoIntake photoIntake;

    @Inject
    private OutboxDesk outboxDesk;

    @Inject
    private Absences absences;

    @Inject
    private RoutingRules rules;

    @Inject
    private Overview overview;

    @Inject
    private Support support;

    @Inject
    private SupportSecrets supportSecrets;

    @Inject
    private Rows rows;

    @Inject
    private AgentCases agentCases;

    @Inject
    private AdministratorCases administratorCases;

    @Inject
    private OperatorCases operatorCases;

    @Inject
    private PublicCases publicCases;

    @Test
    void every_method_of_every_boundary_keeps_to_whom_it_is_for() {
        ForeignRows of = rowsOfATown();
        Matrix matrix = new Matrix();
        agentCases.addTo(matrix, of);
        administratorCases.addTo(matrix, of);
        operatorCases.addTo(matrix, of);
        publicCases.addTo(matrix, of);

        assertThat(matrix.methods()).as("the methods of all boundaries").isEqualTo(methodsOfBoundaries());
        matrix.run(() -> currentAgent.become(of.other().mayor()));
    }

    private String supportSecret(Town town, Receipt receipt) {
        support.ask(town.id(), receipt.reference(), "neighbour@courriel.example", Locale.FRENCH);
        Number follower = (Number) rows.select(
                        "SELECT f.id FROM follower f JOIN ticket t ON t.id = f.ticket_id WHERE t.collectivity_id = ?",
                        town.id().value())
                .get(0);
        return supportSecrets.secretOf(follower.longValue());
    }

    private ForeignRows rowsOfATown() {
        Town town = towns.open();
        Town other = towns.open();
        Receipt receipt = intake.receive(aTicket(town).build());
        String draft = drafts.start(town.id(), Town.IN_WEST, "3, rue du Port");
        String photo = photoIntake.addToDraft(town.id(), draft, picture()).key();
        currentAgent.become(other.mayor());
        Overview.Figures figures = overview.figures();
        currentAgent.become(town.mayor());
        String key = "key of " + town.slug();
        setup.addApiKey(town.id(), "a program", key);
        setup.addZone(town.id(), "C", "Le centre", CENTRE);
        absences.announce(town.paver().id(), time.inDays(1), time.inDays(2), null);
        return new ForeignRows(
                town,
                other,
                receipt,
                file.get(receipt.reference()).id(),
                draft,
                photo,
                absences.current().get(0).id(),
                outboxDesk
                        .find(new DeliveryFilter(Set.of(), null), Matrix.PAGE)
                        .rows()
                        .get(0)
                        .id(),
                rules.list().get(0).id(),
                key,
                supportSecret(town, receipt),
                figures);
    }

    private static InputStream picture() {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", png);
            return new ByteArrayInputStream(png.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Set<String> methodsOfBoundaries() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Boundary.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> signature(type, method)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String signature(Class<?> boundary, Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(",", boundary.getSimpleName() + "." + method.getName() + "(", ")"));
    }
}
