package org.waymark.benchmarks.load;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.population.PlausiblePeople;

/**
 * People who answer with a second of thought while others finish, as many a second as are asked for if the server keeps up, and
 * one result after the other is read; against a server that has published the model that ships. Prints how many finished a
 * second, and how long each took.
 */
public final class Load {
    private static final int PEOPLE = 300;
    private static final int FINISHING = 8;
    private static final int FINISHED_A_SECOND = 25;

    /** So many seconds' worth are finished before anything is measured. */
    private static final int WARMING_UP = 4;

    private static final Duration THOUGHT = Duration.ofSeconds(1);
    private static final PlausiblePeople MADE_UP = new PlausiblePeople(20261126);

    private final LoadClient client;
    private final Duration most;
    private final Queue<URI> toFinish = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<URI> toRead = new LinkedBlockingQueue<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Times answers = new Times();
    private final Times completions = new Times();
    private final Times results = new Times();

    private Load(LoadClient client, Duration most) {
        this.client = client;
        this.most = most;
    }

    /** @param arguments the server's address, and how many seconds to measure (60) */
    public static void main(String[] arguments) throws InterruptedException {
        long seconds = arguments.length > 1 ? Long.parseLong(arguments[1]) : 60;
        try (var client = LoadClient.of(URI.create(arguments[0]), DefaultModel.load())) {
            var load = new Load(client, Duration.ofSeconds(seconds));
            load.prepare();
            load.run();
        }
    }

    /** Answers assessments that are only left to be finished; that also warms the server up. */
    private void prepare() {
        int number = (int) (most.toSeconds() + WARMING_UP) * FINISHED_A_SECOND;
        System.out.printf("Answering %d assessments%n", number);
        try (var people =
                Executors.newFixedThreadPool(FINISHING, Thread.ofVirtual().factory())) {
            for (int i = 0; i < number; i++) {
                var answers = answersOf(i);
                people.submit(() -> toFinish.add(client.answered(answers)));
            }
        }
        for (int i = 0; i < FINISHED_A_SECOND * WARMING_UP; i++) {
            var assessment = toFinish.remove();
            client.complete(assessment);
            client.result(assessment);
        }
    }

    private void run() throws InterruptedException {
        System.out.printf("%d people answer, %d clients finish; load average %.2f%n", PEOPLE, FINISHING, loadAverage());
        long begun = System.nanoTime();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, PEOPLE).forEach(i -> people.submit(() -> answerUntilTheEnd(i)));
            IntStream.range(0, FINISHING).forEach(i -> people.submit(() -> finishUntilTheEnd(i)));
            people.submit(() -> {
                readUntilTheEnd();
                return null;
            });
            end.await(most.toNanos(), TimeUnit.NANOSECONDS);
            end.countDown();
        }
        var whole = Duration.ofNanos(System.nanoTime() - begun);
        System.out.println(completions.report("finished", whole));
        System.out.println(results.report("results", whole));
        System.out.println(answers.report("answers", whole));
        System.out.printf("refused, by status %s; load average %.2f%n", client.unexpected(), loadAverage());
    }

    private AnswerSheet answersOf(long number) {
        return MADE_UP.answers(client.model(), number);
    }

    private void answerUntilTheEnd(int place) {
        var chance = new SplittableRandom(place);
        for (long number = place; goesOn(); number += PEOPLE) {
            var answers = answersOf(number);
            var assessment = client.begin();
            var next = client.model().questions().findFirst();
            while (next.isPresent()) {
                if (endsWithin(THOUGHT.multipliedBy(chance.nextInt(50, 150)).dividedBy(100))) return;
                var question = next.get();
                next = timed(this.answers, () -> client.answer(assessment, question, answers));
            }
        }
    }

    /** @param place among those who finish, who take turns */
    private void finishUntilTheEnd(int place) {
        var apart = Duration.ofSeconds(FINISHING).dividedBy(FINISHED_A_SECOND);
        long due = System.nanoTime() + apart.toNanos() * place / FINISHING;
        while (!endsWithin(Duration.ofNanos(Math.max(0, due - System.nanoTime())))) {
            due += apart.toNanos();
            var assessment = toFinish.remove();
            timed(completions, () -> client.complete(assessment));
            toRead.add(assessment);
        }
    }

    private void readUntilTheEnd() throws InterruptedException {
        while (goesOn()) {
            var assessment = toRead.poll(1, TimeUnit.SECONDS);
            if (assessment != null) timed(results, () -> client.result(assessment));
        }
    }

    private static <T> T timed(Times times, Supplier<T> request) {
        long begun = System.nanoTime();
        var reply = request.get();
        times.note(Duration.ofNanos(System.nanoTime() - begun));
        return reply;
    }

    private boolean goesOn() {
        return end.getCount() > 0;
    }

    /** Waits so long, and says whether the end came before. */
    private boolean endsWithin(Duration thought) {
        try {
            return end.await(thought.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Of the machine, over the last minute. */
    private static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
