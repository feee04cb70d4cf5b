package org.waymark.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Refuses a body by its headers: too large, compressed, or not in UTF-8, the only encoding that JSON has. */
@Provider
public class BodyForm implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > JsonBody.LARGEST) throw new Refusal(ProblemKind.BODY_TOO_LARGE);
        if (isCompressed(request) || isInAnotherCharset(request.getMediaType())) {
            throw new Refusal(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static boolean isCompressed(ContainerRequestContext request) {
        var encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        return encoding != null && !encoding.equalsIgnoreCase("identity");
    }

    private static boolean isInAnotherCharset(@Nullable MediaType type) {
        if (type == null) return false;
        var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return charset != null && !charset.equalsIgnoreCase("utf-8");
    }
}
