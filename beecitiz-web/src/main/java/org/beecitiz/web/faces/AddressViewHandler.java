package org.beecitiz.web.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** Writes the address that people see into the forms of a page that was forwarded to, where Faces would write its file's. */
public class AddressViewHandler extends ViewHandlerWrapper {
    public AddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object address = context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        return address == null ? super.getActionURL(context, viewId) : address.toString();
    }

    /**
     * Pages are stateless from their creation on: all they need is in their address and fields, so that no form expires.
     *
     * <p>Their template says so too, for POSTs, but it is read after PrimeFaces kept its nonce in the view, which would start a session.
     */
    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null) {
            view.setTransient(true);
        }
        return view;
    }
}
