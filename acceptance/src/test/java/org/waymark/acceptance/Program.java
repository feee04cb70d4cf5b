package org.waymark.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The program that the module {@code server} builds, with the arguments and the environment of one call. Runs on the
 * Java that runs the tests.
 *
 * @param calculates whether it runs so much of its own code that optimising it is worth the time
 */
public record Program(List<String> arguments, Map<String, String> environment, boolean calculates) {
    /** The folder with {@code server.jar}. */
    public static final Path FOLDER = Path.of(System.getProperty("waymark.program", "../server/target/waymark"));

    /** The JVM flags of the script {@code waymark} that matter here. */
    private static final List<String> FLAGS = List.of("-Xmx1g", "-XX:+ExitOnOutOfMemoryError");

    /**
     * By these a program that lives for a minute takes half the CPU: compiled code is not optimised further, and one thread
     * collects garbage.
     */
    private static final List<String> FLAGS_OF_A_SHORT_LIFE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    public Program {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    public static Program withArguments(String... arguments) {
        return new Program(List.of(arguments), Map.of(), false);
    }

    /** The same call with one more variable in its environment. */
    public Program with(String variable, String value) {
        var more = new HashMap<>(environment);
        more.put(variable, value);
        return new Program(arguments, more, calculates);
    }

    /** The same call with more arguments at the end. */
    public Program and(String... more) {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return new Program(all, environment, calculates);
    }

    /** The same call on a JVM that optimises what it runs often, for a server that evaluates for seconds. */
    public Program thatCalculates() {
        return new Program(arguments, environment, true);
    }

    /** Starts the program and returns at once. No setting of the surrounding environment reaches it. */
    public ProgramRun start() {
        Path jar = FOLDER.resolve("server.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("%s is missing. Maybe build it first: ./waymark build".formatted(jar));
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        if (!calculates) command.addAll(FLAGS_OF_A_SHORT_LIFE);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("WAYMARK_") || name.startsWith("waymark_"));
        builder.environment().putAll(environment);
        try {
            return new ProgramRun(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the program to its end, which must come within the usual time. */
    public ProgramRun.Ended run() {
        return start().awaitEnd();
    }
}
