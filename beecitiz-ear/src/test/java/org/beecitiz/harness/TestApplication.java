package org.beecitiz.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.beecitiz.incontainer.Door;
import org.beecitiz.incontainer.NoSignIn;
import org.beecitiz.incontainer.Rows;
import org.beecitiz.incontainer.Runs;
import org.beecitiz.incontainer.Threads;
import org.beecitiz.incontainer.Time;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.AutomaticDeployment;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR as it is delivered, and beside its modules one more: a web module at {@value #CONTEXT} that holds all in-container tests. The modules under
 * test are not touched, and their filters do not see the tests' requests.
 */
public class TestApplication implements AutomaticDeployment {
    static final String CONTEXT = "/in-container";
    private static final String MODULE = "in-container.war";

    @Override
    public DeploymentConfiguration generateDeploymentScenario(TestClass testClass) {
        return new DeploymentConfiguration.DeploymentContentBuilder(withTests())
                .withDeployment()
                .withTestable(true)
                .build()
                .get();
    }

    /** With the tests, and what they need. */
    static EnterpriseArchive withTests() {
        WebArchive tests = ShrinkWrap.create(WebArchive.class, MODULE)
                .addPackages(true, "org.beecitiz.incontainer", "org.beecitiz.testing")
                .addAsLibraries(jarOf(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsResource(ports(), "org/beecitiz/incontainer/ports.properties");
        return with(Testable.archiveToTest(tests));
    }

    /** With the door alone, for tests that look from outside. */
    static EnterpriseArchive withDoor() {
        return with(ShrinkWrap.create(WebArchive.class, MODULE)
                .addPackages(true, "org.beecitiz.testing")
                .addClasses(Door.class, NoSignIn.class, Rows.class, Runs.class, Threads.class, Time.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml"));
    }

    private static EnterpriseArchive with(WebArchive module) {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/beecitiz.ear"));
        String descriptor = textOf(ear, "META-INF/application.xml");
        String tests = "<module><web><web-uri>" + MODULE + "</web-uri><context-root>" + CONTEXT
                + "</context-root></web></module>";
        int end = descriptor.lastIndexOf("</module>") + "</module>".length();
        return ear.setApplicationXML(new StringAsset(descriptor.substring(0, end) + tests + descriptor.substring(end)))
                .addAsModule(module);
    }

    private static String textOf(EnterpriseArchive ear, String path) {
        try (var in = ear.get(path).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static StringAsset ports() {
        Ports ports = TestServer.running().ports();
        return new StringAsset("imap=" + ports.imap() + "\nmailSwitch=" + ports.mailSwitch() + "\n");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
