package org.waymark.uikit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;

/** Puts the headers that protect the reader on every answer of both applications. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SecurityHeaders extends HttpFilter {

    /** Request attribute with the number that the scripts of the page carry. */
    static final String NONCE = "org.waymark.uikit.nonce";

    private static final long serialVersionUID = 1;

    private final transient SecureRandom chance;

    /** The container builds it, before any bean is there. */
    public SecurityHeaders() {
        this(new SecureRandom());
    }

    SecurityHeaders(SecureRandom chance) {
        this.chance = chance;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", policyFor(request).value());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // the address of a page can hold the token that opens an assessment
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        // what is for everybody, the scripts and styles, is given another value by whoever sends it
        response.setHeader("Cache-Control", "no-store");
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        chain.doFilter(request, response);
    }

    private ContentPolicy policyFor(HttpServletRequest request) {
        if (isApi(request)) return ContentPolicy.NO_PAGE;
        var nonce = ContentPolicy.nonce(chance);
        request.setAttribute(NONCE, nonce);
        return ContentPolicy.page(nonce);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
