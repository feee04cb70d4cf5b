package org.waymark.acceptance.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.acceptance.journey.SharedServer;

/**
 * What openapi-generator makes of {@code /openapi} compiles, and takes an assessment from its beginning to its end. The
 * build puts the generator, the libraries of its clients and the compiler of TypeScript into a folder.
 */
class GeneratedClientsTest {
    private static final Path TOOLS = Path.of("target", "client-tools").toAbsolutePath();
    private static final String TYPESCRIPT = "5.9.3";
    private static final Path JOURNEYS = Path.of("src", "test", "clients").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void aJavaClientTakesAnAssessment() throws Exception {
        generate("java", "--library", "native");
        var libraries = jars("java");
        var classes = folder.resolve("classes").toString();
        jdk("javac")
                .with("-proc:none", "-nowarn", "-d", classes, "-cp", libraries)
                .with(sources(folder.resolve("client/src/main/java")))
                .with(JOURNEYS.resolve("Journey.java").toString())
                .run();
        isTold(jdk("java")
                .with("-cp", classes + File.pathSeparator + libraries, "Journey", server())
                .run());
    }

    @Test
    void aTypeScriptClientTakesAnAssessment() throws Exception {
        generate("typescript-fetch");
        var journey = Files.copy(JOURNEYS.resolve("journey.ts"), folder.resolve("journey.ts"));
        var node = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .driverDir()
                .resolve("node")
                .toString();
        Tool.of(
                        node,
                        TOOLS.resolve("typescript/META-INF/resources/webjars/typescript/" + TYPESCRIPT + "/lib/tsc.js")
                                .toString())
                .with("--strict", "--target", "es2022", "--lib", "es2022,dom", "--module", "commonjs")
                .with(
                        "--moduleResolution",
                        "node10",
                        "--outDir",
                        folder.resolve("out").toString(),
                        journey.toString())
                .run();
        isTold(Tool.of(node, folder.resolve("out/journey.js").toString(), server())
                .run());
    }

    private static void isTold(String printed) {
        assertTrue(printed.matches("answered \\d+, outcome [a-z-]+\\Rdeleted: 404\\R"), printed);
    }

    private void generate(String... language) throws IOException, InterruptedException {
        jdk("java")
                .with("-XX:TieredStopAtLevel=1", "-jar", jars("generator"), "generate")
                .with("-i", SharedServer.address().resolve("openapi").toString())
                .with("-o", folder.resolve("client").toString(), "-g")
                .with(language)
                .run();
    }

    private static String server() {
        return SharedServer.address().toString().replaceFirst("/$", "");
    }

    private static Tool jdk(String name) {
        return Tool.of(Path.of(System.getProperty("java.home"), "bin", name).toString());
    }

    private static String[] sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toArray(String[]::new);
        }
    }

    private static String jars(String tool) throws IOException {
        try (Stream<Path> files = Files.list(TOOLS.resolve(tool))) {
            return files.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
        }
    }
}
