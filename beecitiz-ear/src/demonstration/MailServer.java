import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.util.Properties;

/**
 * The demonstration's mail server: SMTP that takes mail for anyone, IMAP that takes any password; and a reader of what it received.
 *
 * <p>{@code serve <smtp port> <imap port>} or {@code read <imap port> [address]}. Started from its source, with GreenMail on the class path.
 */
public class MailServer {
    /** A mailbox with a copy of everything. */
    private static final String EVERYTHING = "tous@courriels.example";

    public static void main(String[] args) throws Exception {
        if (args[0].equals("serve")) {
            serve(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        } else {
            read(Integer.parseInt(args[1]), args.length > 2 ? args[2] : EVERYTHING);
        }
    }

    private static void serve(int smtpPort, int imapPort) throws InterruptedException {
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        UserManager users = server.getUserManager();
        GreenMailUser everyone = server.setUser(EVERYTHING, EVERYTHING, "");
        users.setMessageDeliveryHandler((mail, address) -> {
            copy(mail.getMessage(), server, everyone);
            GreenMailUser user = users.getUserByEmail(address.getEmail());
            return user != null ? user : users.createUser(address.getEmail(), address.getEmail(), "");
        });
        Thread.currentThread().join();
    }

    private static void copy(MimeMessage mail, GreenMail server, GreenMailUser to) throws UserException {
        try {
            server.getManagers().getImapHostManager().getInbox(to).store(mail);
        } catch (Exception full) {
            throw new UserException("the mail could not be kept", full);
        }
    }

    private static void read(int imapPort, String address) throws Exception {
        Session session = Session.getInstance(new Properties());
        try (Store store = session.getStore("imap")) {
            store.connect("127.0.0.1", imapPort, address, "any");
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            for (Message mail : inbox.getMessages()) {
                System.out.printf(
                        "%tF %<tR  %s → %s%n%s%n%n%s%n%s%n",
                        mail.getSentDate(),
                        MimeUtility.decodeText(mail.getFrom()[0].toString()),
                        mail.getAllRecipients()[0],
                        mail.getSubject(),
                        textOf(mail.getContent()).strip().indent(2),
                        "-".repeat(80));
            }
            System.out.printf("%d mail(s)%n", inbox.getMessageCount());
        }
    }

    private static String textOf(Object content) throws Exception {
        return content instanceof Multipart parts ? textOf(parts.getBodyPart(0).getContent()) : content.toString();
    }
}
