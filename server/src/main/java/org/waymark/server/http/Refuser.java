package org.waymark.server.http;

import java.io.IOException;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.memory.Buffers;

/** Answers the requests that {@link HttpFront} refused; the connection stays, and what else they send is skipped. */
final class Refuser extends BaseFilter {
    @Override
    public NextAction handleRead(FilterChainContext ctx) throws IOException {
        HttpContent content = ctx.getMessage();
        var request = (HttpRequestPacket) content.getHttpHeader();
        if (!HttpFront.isRefused(request)) return ctx.getInvokeAction();
        answer(ctx, request);
        return ctx.getStopAction();
    }

    /** Answers with the status that the response has by now, and goes on behind the request's body. */
    static void answer(FilterChainContext ctx, HttpRequestPacket request) {
        ctx.write(silence(request));
        ctx.notifyDownstream(HttpServerFilter.RESPONSE_COMPLETE_EVENT);
    }

    /** The answer that {@link HttpAnswers} puts into words. */
    static HttpContent silence(HttpRequestPacket request) {
        return HttpContent.builder(request.getResponse())
                .content(Buffers.EMPTY_BUFFER)
                .last(true)
                .build();
    }
}
