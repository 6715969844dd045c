package org.beecitiz.harness;

import java.io.File;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the server and deploys the application before the first test class; gives tests their {@link Site}. */
class SiteExtension implements BeforeAllCallback, ParameterResolver {
    @Override
    public void beforeAll(ExtensionContext context) {
        deployed();
    }

    static Site deployed() {
        TestServer server = TestServer.running();
        if (!server.isDeployed()) {
            File ear = new File("target/with-door.ear").getAbsoluteFile();
            TestApplication.withDoor().as(ZipExporter.class).exportTo(ear, true);
            server.deploy(ear);
        }
        return new Site(server);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Site resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return deployed();
    }
}
