package org.waymark.server.launch;

import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.LogManager;
import org.waymark.persistence.schema.FirstStart.NewAdministrator;
import org.waymark.server.database.DatabaseGuard;
import org.waymark.server.database.DatabaseHandle;
import org.waymark.server.database.EmbeddedDatabase;
import org.waymark.server.database.ExternalDatabase;
import org.waymark.server.http.HttpListener;
import org.waymark.server.report.StartFailure;
import org.waymark.server.report.StartProgress;
import org.waymark.server.report.StartProgress.Done;
import org.waymark.server.settings.DatabaseChoice;
import org.waymark.server.settings.ServerSettings;

/**
 * One run of the server, from the first line on the terminal to the last. Every part is closed in the reverse order of
 * its start: the applications, then the database, then the lock of the data folder.
 */
public final class Launch {
    /**
     * The property that shows the applications whether all of them answer. Until then, and while they stop, the server is
     * not ready. Without a launcher nobody sets it.
     */
    private static final String SERVING = "waymark.serving";

    /** The property that shows the applications whether the database's disk has room. Without a guard nobody sets it. */
    private static final String ROOM = "waymark.disk.room";

    private final ServerSettings settings;
    private final StartProgress progress;
    private final ProgramFolder program = ProgramFolder.ofThisProgram();
    private final StopRequest stop = new StopRequest();
    private final AtomicReference<Optional<DatabaseHandle>> opened = new AtomicReference<>(Optional.empty());

    public Launch(ServerSettings settings, StartProgress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Runs until somebody stops it; answers whether it ended as wished. */
    public boolean run() {
        if (Supervisor.TO_END_THE_DATABASE.equals(System.getProperty(Supervisor.SUPERVISED))) return endDatabase();
        quietLogs();
        System.setProperty(SERVING, "false");
        if (System.getProperty(Supervisor.SUPERVISED) == null) stop.listenToSignals(this::sayStopping);
        else stop.listenToSupervisor(this::sayStopping);
        progress.say("Waymark %s on Java %s"
                .formatted(program.version(), Runtime.version().feature()));
        try (DataFolder data = DataFolder.take(settings.data())) {
            new StopGuard(StopGuard.Limits.USUAL, progress::say, Launch::end)
                    .over(stop, this::closeDatabase, () -> killDatabase(data));
            progress.print("Data folder", data.path().toString());
            data.notice().ifPresent(progress::say);
            try (DatabaseHandle database = openDatabase(data.path())) {
                opened.set(Optional.of(database));
                if (stop.isMade()) return true;
                Optional<NewAdministrator> administrator = prepareSchema(database);
                serve(data, database, administrator);
            }
        }
        progress.say("Stopped.");
        return stop.await();
    }

    /** Ends the process with the status that shows whether it ended as wished, and without shutdown hooks. */
    public static void end(boolean asWished) {
        // Payara Micro's own hook would stop what is stopped already, or wait for what is left behind
        Runtime.getRuntime().halt(asWished ? 0 : 1);
    }

    private boolean endDatabase() {
        try (DataFolder data = DataFolder.take(settings.data())) {
            killDatabase(data);
        }
        return true;
    }

    private void closeDatabase() {
        opened.get().ifPresent(DatabaseHandle::close);
    }

    /** Also one that is still opening, or that a server left behind. */
    private void killDatabase(DataFolder data) {
        switch (settings.database()) {
            case DatabaseChoice.Embedded choice -> EmbeddedDatabase.killIn(data.path());
            case DatabaseChoice.External choice -> {
                // it is not ours to end
            }
        }
    }

    private void sayStopping() {
        progress.say("Stopping ...");
    }

    private void serve(DataFolder data, DatabaseHandle database, Optional<NewAdministrator> administrator) {
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "database-close"));
        if (database instanceof EmbeddedDatabase embedded) {
            DatabaseGuard.over(
                    embedded,
                    progress::say,
                    room -> System.setProperty(ROOM, room.toString()),
                    stop::makeForFailure,
                    System::nanoTime);
        }
        try (ApplicationServer server = startServer(data, database)) {
            if (stop.isMade()) return;
            for (Application application : Application.ALL) {
                if (!server.serves(application)) {
                    stop.makeForFailure();
                    throw new StartFailure("The application %s was not deployed.".formatted(application.name()));
                }
            }
            System.setProperty(SERVING, "true");
            progress.say("Ready in %s. Stop with Ctrl-C.".formatted(progress.elapsed()));
            Application.ALL.forEach(
                    application -> progress.print(application.role(), application.addressAt(settings.port())));
            administrator.ifPresent(this::print);
            var housekeeping = DailyHousekeeping.start(database.owner().dataSource(), Clock.systemUTC());
            stop.await();
            housekeeping.stop();
            System.setProperty(SERVING, "false");
        }
    }

    private void print(NewAdministrator administrator) {
        progress.print(
                "Administrator",
                administrator.name().value()
                        + administrator
                                .generatedPassword()
                                .map(password -> ", password " + password + " (shown only this once)")
                                .orElse(", with the given password"));
    }

    private Optional<NewAdministrator> prepareSchema(DatabaseHandle database) {
        return progress.step("Schema", () -> {
            var administrator = new Schema(database.owner())
                    .prepare(settings.admin(), Clock.systemUTC().instant());
            database.requireApplication();
            return new Done<>(administrator, "up to date");
        });
    }

    private DatabaseHandle openDatabase(Path data) {
        return progress.step("Database", () -> {
            DatabaseHandle database = switch (settings.database()) {
                case DatabaseChoice.Embedded choice -> EmbeddedDatabase.start(data, choice, settings.poolSize());
                case DatabaseChoice.External choice -> ExternalDatabase.reach(choice, data);
            };
            return new Done<>(database, database.description());
        });
    }

    private ApplicationServer startServer(DataFolder data, DatabaseHandle database) {
        var folder = ServerFolder.prepare(data.path().resolve("server"), program);
        return progress.step("Server", () -> {
            var server = ApplicationServer.start(
                    program,
                    folder,
                    settings.port(),
                    settings.cluster(),
                    stoppingOnFailure(ServerCommands::hardenAndCompress),
                    stoppingOnFailure(commands -> setUp(commands, database)));
            return new Done<>(server, "Payara Micro " + program.payara());
        });
    }

    /** A server that cannot be set up is stopped at once, and has no more time for it than any other. */
    private Consumer<AdminCommandRunner> stoppingOnFailure(Consumer<ServerCommands> work) {
        return runner -> {
            try {
                work.accept(new ServerCommands(runner));
            } catch (RuntimeException e) {
                stop.makeForFailure();
                throw e;
            }
        };
    }

    private void setUp(ServerCommands commands, DatabaseHandle database) {
        HttpListener.install(settings.publicUrl(), settings.proxies(), settings.connections());
        commands.createPool(database.application(), settings.poolSize());
        for (Application application : Application.ALL) {
            if (stop.isMade()) return;
            progress.step(application.role(), () -> {
                commands.deploy(application, program.war(application));
                return new Done<>(application, "deployed");
            });
        }
    }

    /** A thread of the container that reads a body as it comes fails when the client goes; nothing else depends on it. */
    private static void sayWhyAThreadEnded(Thread thread, Throwable failure) {
        if (thread.getName().startsWith("glassfish-web-async-thread")) return;
        System.err.printf("Exception in thread \"%s\" ", thread.getName());
        failure.printStackTrace();
    }

    private static void quietLogs() {
        Thread.setDefaultUncaughtExceptionHandler(Launch::sayWhyAThreadEnded);
        try (InputStream settings = Launch.class.getResourceAsStream("/org/waymark/server/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
