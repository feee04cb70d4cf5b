package org.waymark.acceptance.rest;

import java.net.URI;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** People who read and answer until it is closed, and what they were told. */
final class Traffic implements AutoCloseable {
    private static final int PEOPLE = 4;

    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger putOff = new AtomicInteger();
    private volatile boolean goesOn = true;

    /** Begins on a server that is well. */
    static Traffic on(Api api) {
        var load = new Traffic();
        var question = new Answering(api.get("api/v1/model").json())
                .questions()
                .findFirst()
                .orElseThrow();
        var key = question.path("key").asString();
        var answer = "{\"value\":%s}".formatted(new Answering(question).answerTo(question, new SplittableRandom(1)));
        for (int i = 0; i < PEOPLE; i++) {
            var path = URI.create(api.post("api/v1/assessments").expect(201).header("Location"))
                    .getPath();
            load.people.submit(() -> load.run(List.of(
                    () -> api.put(path + "/answers/" + key, answer),
                    () -> api.get(path),
                    () -> api.get("api/v1/model"),
                    () -> beginsAndDeletes(api),
                    () -> api.get(""),
                    () -> api.get("admin/"))));
        }
        return load;
    }

    /** Deleting takes a transaction of several statements. */
    private static HttpReply beginsAndDeletes(Api api) {
        HttpReply begun = api.post("api/v1/assessments");
        return begun.status() == 201
                ? api.delete(URI.create(begun.header("Location")).getPath())
                : begun;
    }

    private void run(List<Supplier<HttpReply>> steps) {
        for (int i = 0; goesOn; i++) note(i % steps.size(), steps.get(i % steps.size()));
    }

    private void note(int step, Supplier<HttpReply> request) {
        try {
            HttpReply reply = request.get();
            if (reply.status() / 100 == 2) served.incrementAndGet();
            else if (reply.status() == 503 && !reply.header("Retry-After").isEmpty()) putOff.incrementAndGet();
            else faults.add("step %s: %s %s".formatted(step, reply.status(), reply.text()));
        } catch (RuntimeException unanswered) {
            faults.add("step %s: %s".formatted(step, unanswered));
        }
    }

    /** Requests that were answered as on a good day. */
    int served() {
        return served.get();
    }

    /** Requests that were answered with 503 and when to come again. */
    int putOff() {
        return putOff.get();
    }

    /** Everything else that came. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        goesOn = false;
        people.shutdown();
        try {
            people.awaitTermination(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
