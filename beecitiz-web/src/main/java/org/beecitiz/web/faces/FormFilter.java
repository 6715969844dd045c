package org.beecitiz.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads every form that is posted to a page: pages are stateless, so that a view state tells nothing. Whatever came in its place, from an old tab or
 * a program, what was typed is taken in, where Faces would fail, or forget it.
 */
public class FormFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request.getMethod().equals("POST") ? new Stateless(request) : request, response);
    }

    private static final class Stateless extends HttpServletRequestWrapper {
        private static final String NAME = "jakarta.faces.ViewState";
        private static final String VALUE = "stateless";

        Stateless(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return NAME.equals(name) ? VALUE : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return NAME.equals(name) ? new String[] {VALUE} : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = new HashMap<>(super.getParameterMap());
            parameters.put(NAME, new String[] {VALUE});
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
