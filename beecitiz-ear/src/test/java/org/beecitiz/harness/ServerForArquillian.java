package org.beecitiz.harness;

import java.io.File;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * Arquillian's view of the {@link TestServer}.
 *
 * <p>Written here, where Payara's own adapters exist: those configure a server of their own and deploy for each test class. Tests are worth more on
 * the server that is delivered, configured by its own boot files; and one deployment for all suites saves a minute a dozen of them.
 */
public class ServerForArquillian implements DeployableContainer<ServerForArquillian.NoConfiguration> {
    private static final String RUNNER = "ArquillianServletRunnerEE9";

    @Override
    public Class<NoConfiguration> getConfigurationClass() {
        return NoConfiguration.class;
    }

    @Override
    public void start() {
        TestServer.running();
    }

    /** Deploys for the first test class; the others find their tests in the same deployment. */
    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
        TestServer server = TestServer.running();
        if (!server.isDeployed()) {
            File ear = new File("target/in-container.ear").getAbsoluteFile();
            archive.as(ZipExporter.class).exportTo(ear, true);
            server.deploy(ear);
        }
        HTTPContext context = new HTTPContext("127.0.0.1", server.ports().http());
        context.add(new Servlet(RUNNER, TestApplication.CONTEXT));
        return new ProtocolMetaData().addContext(context);
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // The server's end is the deployment's end.
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    /** Everything is known beforehand. */
    public static class NoConfiguration implements ContainerConfiguration {
        @Override
        public void validate() {
            // There is nothing to be wrong.
        }
    }

    /** Found by Arquillian through {@code META-INF/services}. */
    public static class Registration implements LoadableExtension {
        @Override
        public void register(ExtensionBuilder builder) {
            builder.service(DeployableContainer.class, ServerForArquillian.class);
        }
    }
}
