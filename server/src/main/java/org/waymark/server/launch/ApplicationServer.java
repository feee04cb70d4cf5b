package org.waymark.server.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.server.report.StartFailure;
import org.waymark.server.settings.ClusterChoice;

/** Payara Micro in this process. */
final class ApplicationServer implements AutoCloseable {
    private final PayaraMicroRuntime runtime;

    private ApplicationServer(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    /**
     * Boots the server; its port answers from here on.
     *
     * @param cluster the others it works with; empty: none, and no data grid
     * @param configure runs before its port is opened: what changes the listener later makes it close for a moment
     * @param setUp runs when the server is up, to deploy into it; what it throws ends the start
     */
    static ApplicationServer start(
            ProgramFolder program,
            ServerFolder folder,
            int port,
            Optional<ClusterChoice> cluster,
            Consumer<AdminCommandRunner> configure,
            Consumer<AdminCommandRunner> setUp) {
        requireFree(port);
        ClassLoader commandLine = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            BootProperties.set();
            PayaraMicroBoot boot = payara(program);
            boot.setRootDir(folder.path().toFile());
            boot.setLogPropertiesFile(folder.logSettings().toFile());
            boot.setPrintLogo(false);
            boot.setHttpPort(port);
            // not with setNoCluster(true) beside it: then Payara starts its data grid all the same, and opens its port
            boot.setNoHazelcast(cluster.isEmpty());
            cluster.map(choice -> DataGridFile.write(choice, folder.path()))
                    .ifPresent(file -> System.setProperty("hazelcast.config", file.toString()));
            var configuration = new GuardedSetUp(configure);
            boot.setPreBootHandler(configuration);
            var deployment = new GuardedSetUp(setUp);
            boot.setPostBootHandler(deployment);
            var server = new ApplicationServer(boot.bootStrap());
            configuration.failure().or(deployment::failure).ifPresent(failure -> {
                server.close();
                throw failure;
            });
            return server;
        } catch (BootstrapException e) {
            throw new StartFailure("Payara Micro does not start: " + StartFailure.reasonOf(e), e);
        } finally {
            Thread.currentThread().setContextClassLoader(commandLine);
        }
    }

    /** Whether the server itself says that it serves the application. */
    boolean serves(Application application) {
        return runtime.getDeployedApplicationNames().contains(application.name());
    }

    @Override
    public void close() {
        // while it stops, the server prints a note for its own developers past the log
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            runtime.shutdown();
        } catch (BootstrapException e) {
            throw new StartFailure("Payara Micro does not stop: " + StartFailure.reasonOf(e), e);
        } finally {
            System.setOut(out);
        }
    }

    private static void requireFree(int port) {
        try (var socket = new ServerSocket(port)) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure(
                    "Port %s is taken or not allowed: %s. Maybe stop what uses it, or choose another with --port or WAYMARK_PORT."
                            .formatted(port, StartFailure.reasonOf(e)),
                    e);
        }
    }

    /**
     * The implementation is asked directly, for its modules are on the class path of the jar named in the system
     * property, as in the launcher jar that Payara Micro itself can write ({@code --outputlauncher}).
     */
    private static PayaraMicroBoot payara(ProgramFolder program) {
        System.setProperty("fish.payara.micro.BootJar", program.jar().toUri().toString());
        try {
            return (PayaraMicroBoot) ClassLoader.getSystemClassLoader()
                    .loadClass("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("getInstance")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Payara Micro is not on the class path of " + program.jar(), e);
        }
    }
}
