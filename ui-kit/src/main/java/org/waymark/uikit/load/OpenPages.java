package org.waymark.uikit.load;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The pages that are open in browsers. The server keeps the state of each, so that there is room for so many and no more;
 * one client may open half of them.
 */
public final class OpenPages {
    /** The smallest page and its session were measured at 102 KiB; larger ones have nearly twice that here. */
    private static final int BYTES_OF_A_PAGE = 192 * 1024;

    /** The rest of the heap is for the server itself and for work under way. */
    private static final double SHARE_OF_THE_HEAP = 0.5;

    /** One of which is for the back office, where few people work. */
    private static final int PARTS = 8;

    private static final int LEAST = 2;

    private final int most;
    private final int mostOfOneClient;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<String, Integer> byClient = new ConcurrentHashMap<>();

    /** @param most at least 2 */
    OpenPages(int most) {
        if (!(most >= LEAST)) throw new IllegalArgumentException("room for %s pages".formatted(most));
        this.most = most;
        this.mostOfOneClient = most / 2;
    }

    /** @param ofBoth most of both applications together; as many as fit into the heap if nobody says */
    public static OpenPages ofThePublic(Optional<Integer> ofBoth) {
        int all = ofBoth.orElseGet(OpenPages::fittingIntoTheHeap);
        return new OpenPages(Math.max(LEAST, all - all / PARTS));
    }

    /** What the public application leaves. */
    public static OpenPages ofTheBackOffice(Optional<Integer> ofBoth) {
        return new OpenPages(Math.max(LEAST, ofBoth.orElseGet(OpenPages::fittingIntoTheHeap) / PARTS));
    }

    private static int fittingIntoTheHeap() {
        return (int) (Runtime.getRuntime().maxMemory() * SHARE_OF_THE_HEAP / BYTES_OF_A_PAGE);
    }

    public boolean hasRoomFor(String client) {
        return open.get() < most && byClient.getOrDefault(client, 0) < mostOfOneClient;
    }

    void opened(String client) {
        open.incrementAndGet();
        byClient.merge(client, 1, Integer::sum);
    }

    void closed(String client) {
        open.decrementAndGet();
        byClient.computeIfPresent(client, (same, count) -> count == 1 ? null : count - 1);
    }
}
