package org.waymark.acceptance.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A program that is run to its end. */
record Tool(List<String> command) {
    static Tool of(String... command) {
        return new Tool(List.of(command));
    }

    Tool with(String... more) {
        return new Tool(Stream.concat(command.stream(), Stream.of(more)).toList());
    }

    /** What it printed; fails unless it ends well. */
    String run() throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> String.join(" ", command) + "\n" + printed);
        return printed;
    }
}
