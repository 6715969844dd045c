package org.beecitiz.notification;

import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.html.AttributeProvider;

/** The look of mails: mail readers need styles in place, in literal colours. A link alone in its paragraph is the mail's button. */
final class MailStyles implements AttributeProvider {
    private static final String TEXT = "margin:0 0 12px;font-size:17px;line-height:26px;color:#15202d";
    private static final String BUTTON = "display:inline-block;padding:14px 26px;border-radius:8px;background:%s;"
            + "font-size:17px;font-weight:600;color:#ffffff;text-decoration:none";

    /** The collectivité's colour. */
    private final String colour;

    MailStyles(String colour) {
        this.colour = colour;
    }

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        String style = styleOf(node);
        if (style != null) {
            attributes.put("style", style);
        }
    }

    private String styleOf(Node node) {
        if (node instanceof Heading) {
            return "margin:0 0 14px;font-size:26px;line-height:32px;letter-spacing:-.3px;color:#15202d";
        }
        if (node instanceof Paragraph) {
            return isAfterRule(node) ? "margin:0;font-size:14px;line-height:21px;color:#445264" : TEXT;
        }
        if (node instanceof BulletList) {
            return "margin:16px 0;padding:14px 20px;border-radius:10px;background:#f4f6f9;list-style:none;"
                    + "font-size:15px;line-height:28px;color:#15202d";
        }
        if (node instanceof BlockQuote) {
            return "margin:16px 0;padding:2px 0 2px 16px;border-left:4px solid #dbe1e9";
        }
        if (node instanceof ThematicBreak) {
            return "margin:24px 0 18px;border:0;border-top:1px solid #dbe1e9";
        }
        return node instanceof Link && isAlone(node) ? BUTTON.formatted(colour) : null;
    }

    private static boolean isAlone(Node link) {
        return link.getParent() instanceof Paragraph && link.getPrevious() == null && link.getNext() == null;
    }

    private static boolean isAfterRule(Node paragraph) {
        for (Node before = paragraph.getPrevious(); before != null; before = before.getPrevious()) {
            if (before instanceof ThematicBreak) {
                return true;
            }
        }
        return false;
    }
}
