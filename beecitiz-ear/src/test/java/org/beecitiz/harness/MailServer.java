package org.beecitiz.harness;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.beecitiz.testing.Await;

/**
 * A real SMTP and IMAP server, in the tests' JVM. It takes mail for anyone but at {@value #REFUSED}, and any password.
 *
 * <p>Tests within the application server switch its SMTP side off and on over HTTP, let it die in the middle of each mail, or take whatever comes.
 */
final class MailServer extends GreenMail {
    static final String REFUSED = "@refused.example";
    private final ServerSetup smtp;
    private DyingSmtpServer dying;
    private volatile boolean lenient;

    private MailServer(ServerSetup smtp, ServerSetup imap) {
        super(new ServerSetup[] {smtp, imap});
        this.smtp = smtp;
    }

    static MailServer start(Ports ports) {
        MailServer server = new MailServer(
                new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(ports.imap(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        server.listenForSwitch(ports.mailSwitch());
        return server;
    }

    // Called by the constructor of the superclass.
    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers given) {
        managers = new Choosy();
        return super.createServices(setups, managers);
    }

    private void listenForSwitch(int port) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            http.createContext("/off", exchange -> answerAfter(exchange, this::switchOff));
            http.createContext("/dying", exchange -> answerAfter(exchange, this::die));
            http.createContext("/lenient", exchange -> answerAfter(exchange, () -> lenient = true));
            http.createContext("/on", exchange -> answerAfter(exchange, this::switchOn));
            http.start();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private static void answerAfter(HttpExchange exchange, Runnable work) throws IOException {
        work.run();
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private synchronized void switchOff() {
        services.get(ServerSetup.PROTOCOL_SMTP).stopService();
    }

    private synchronized void die() {
        switchOff();
        dying = new DyingSmtpServer(smtp.getPort());
    }

    private synchronized void switchOn() {
        lenient = false;
        if (dying != null) {
            dying.close();
            dying = null;
        }
        if (services.get(ServerSetup.PROTOCOL_SMTP).isRunning()) {
            return;
        }
        SmtpServer again = new SmtpServer(smtp, managers);
        services.put(ServerSetup.PROTOCOL_SMTP, again);
        again.startService();
        Await.until("the SMTP server", again::isRunning);
    }

    private final class Choosy extends Managers {
        private final SmtpManager refusing = new SmtpManager(getImapHostManager(), getUserManager()) {
            @Override
            public String checkRecipient(SmtpState state, MailAddress recipient) {
                return recipient.getEmail().endsWith(REFUSED) && !lenient ? "550 5.1.1 No such mailbox here" : null;
            }
        };

        @Override
        public SmtpManager getSmtpManager() {
            return refusing;
        }
    }
}
