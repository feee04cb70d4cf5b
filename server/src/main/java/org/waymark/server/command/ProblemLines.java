package org.waymark.server.command;

import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.Function;
import org.waymark.core.document.Reading;

/** Answers every line of a file with a line: what comes of the problem on it, or its findings. */
final class ProblemLines {

    private final OrderedWork<InputLine, Answer> work;
    private final PrintWriter out;
    private final Consumer<InputLine> progress;
    private long lines;
    private long unread;
    private long firstUnread;

    /** @param text with its line break */
    private record Answer(InputLine line, boolean isResult, String text) {}

    /**
     * @param evaluation of a problem, on the thread that asks for it; its result ends in a line break and has no other
     * @param progress receives each line that is answered
     */
    ProblemLines(
            int threads, Function<String, Reading<String>> evaluation, PrintWriter out, Consumer<InputLine> progress) {
        this.work = new OrderedWork<>(threads, line -> answer(line, evaluation));
        this.out = out;
        this.progress = progress;
    }

    private static Answer answer(InputLine line, Function<String, Reading<String>> evaluation) {
        return switch (line.text().then(evaluation)) {
            case Reading.Read(var result) -> new Answer(line, true, result);
            case Reading.Unreadable(var findings) -> new Answer(line, false, FindingLines.json(findings) + "\n");
        };
    }

    /** Until there are no more lines, or nobody reads the answers. */
    void answer(InputLines input) {
        work.run(input::next, this::write);
    }

    private boolean write(Answer answer) {
        lines++;
        if (!answer.isResult() && unread++ == 0) firstUnread = answer.line().number();
        out.print(answer.text());
        progress.accept(answer.line());
        return !out.checkError();
    }

    boolean areAllRead() {
        return unread == 0;
    }

    String summary() {
        return "%s of %s lines cannot be read, line %s first. Their findings are in the output"
                .formatted(unread, lines, firstUnread);
    }
}
