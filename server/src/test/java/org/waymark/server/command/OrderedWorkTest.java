package org.waymark.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedWorkTest {

    private final List<Integer> taken = new ArrayList<>();

    private static Supplier<Optional<Integer>> numbersBelow(int end) {
        var next = new AtomicInteger();
        return () -> Optional.of(next.getAndIncrement()).filter(number -> number < end);
    }

    private boolean take(int result) {
        taken.add(result);
        return true;
    }

    @Test
    void givesResultsInTheOrderOfTheThingsHoweverLongEachTakes() {
        var laterIsDone = new CountDownLatch(5);
        new OrderedWork<Integer, Integer>(2, number -> {
                    if (number == 0) await(laterIsDone);
                    else laterIsDone.countDown();
                    return number * number;
                })
                .run(numbersBelow(1000), this::take);
        assertEquals(IntStream.range(0, 1000).map(n -> n * n).boxed().toList(), taken);
    }

    @Test
    void handsOutAResultBeforeTheNextThingIsKnown() {
        var firstIsTaken = new CountDownLatch(1);
        var asked = new AtomicInteger();
        Supplier<Optional<Integer>> source = () -> {
            if (asked.getAndIncrement() == 0) return Optional.of(7);
            await(firstIsTaken);
            return Optional.empty();
        };
        new OrderedWork<Integer, Integer>(1, number -> number).run(source, result -> {
            firstIsTaken.countDown();
            return take(result);
        });
        assertEquals(List.of(7), taken);
    }

    @Test
    void readsOnlySoFarAhead() {
        var begun = new AtomicInteger();
        new OrderedWork<Integer, Integer>(3, number -> number)
                .run(() -> Optional.of(begun.getAndIncrement()).filter(number -> number < 500), result -> {
                    int ahead = begun.get() - result;
                    // those in the queue, the one that was taken from it and the one that waits for room
                    assertTrue(ahead <= 3 * OrderedWork.AHEAD + 2, () -> ahead + " ahead");
                    return take(result);
                });
        assertEquals(500, taken.size());
    }

    @Test
    void endsWhenNobodyWantsMore() {
        new OrderedWork<Integer, Integer>(2, number -> number)
                .run(numbersBelow(Integer.MAX_VALUE), result -> take(result) && result < 9);
        assertEquals(10, taken.size());
    }

    @Test
    void failsAsTheWorkDoesAfterWhatCameBefore() {
        var work = new OrderedWork<Integer, Integer>(2, number -> 100 / (20 - number));
        assertThrows(ArithmeticException.class, () -> work.run(numbersBelow(1000), this::take));
        assertEquals(20, taken.size());
    }

    @Test
    void failsAsTheSourceDoesAfterWhatCameBefore() {
        var numbers = numbersBelow(5);
        var work = new OrderedWork<Integer, Integer>(2, number -> number);
        assertThrows(
                IllegalStateException.class,
                () -> work.run(() -> Optional.of(numbers.get().orElseThrow(IllegalStateException::new)), this::take));
        assertEquals(List.of(0, 1, 2, 3, 4), taken);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
