package org.waymark.server.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.server.http.Proxies;
import org.waymark.server.http.PublicUrl;
import org.waymark.server.report.StartFailure;
import org.waymark.server.settings.DatabaseChoice.Login;
import org.waymark.server.settings.SettingsSource.Given;

/**
 * Everything an operator can set, read and checked.
 *
 * @param port of the public pages, 1 to 65535
 * @param data folder that keeps the embedded database and all else that must survive a restart
 * @param publicUrl the address that people use, with which every link begins
 * @param proxies whose word is taken about where a request comes from
 * @param connections most connections that one address keeps open
 * @param poolSize most database connections at once, 2 to 1000
 * @param cluster the other servers it works with; empty: none
 */
public record ServerSettings(
        int port,
        Path data,
        Optional<PublicUrl> publicUrl,
        Proxies proxies,
        int connections,
        DatabaseChoice database,
        int poolSize,
        AdminBootstrap admin,
        Optional<ClusterChoice> cluster) {
    private static final int PRESET_PORT = 8080;
    private static final int PRESET_CONNECTIONS = 1_000;
    private static final int PRESET_POOL_SIZE = 16;
    private static final int MOST_OF_A_LIMIT = 1_000_000;
    private static final String PRESET_CLUSTER_ADDRESS = "127.0.0.1";
    private static final int PRESET_CLUSTER_PORT = 6900;
    private static final String EVERY_ADDRESS = "0.0.0.0";
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern MEMBER = Pattern.compile("[\\w.-]+(:\\d{1,5})?");
    private static final String URL_START = "jdbc:postgresql:";

    public static ServerSettings from(SettingsSource source) {
        Path data = source.read(Setting.DATA, Path.of("data"), ServerSettings::folder);
        checkLimits(source);
        return new ServerSettings(
                source.read(Setting.PORT, PRESET_PORT, given -> number(given, 1, 65_535)),
                data,
                source.find(Setting.PUBLIC_URL).map(ServerSettings::publicUrl),
                source.read(Setting.PROXIES, Proxies.NONE, ServerSettings::proxies),
                source.read(Setting.LIMITS_CONNECTIONS, PRESET_CONNECTIONS, given -> number(given, 1, MOST_OF_A_LIMIT)),
                databaseFrom(source, data),
                source.read(Setting.DATABASE_POOL_SIZE, PRESET_POOL_SIZE, given -> number(given, 2, 1_000)),
                new AdminBootstrap(
                        source.text(Setting.ADMIN_NAME).orElse("admin"),
                        source.text(Setting.ADMIN_PASSWORD).map(Secret::new)),
                clusterFrom(source));
    }

    /** What the applications read by themselves is refused here, before anything is started. */
    private static void checkLimits(SettingsSource source) {
        for (Setting limit : List.of(
                Setting.LIMITS_BEGINS_PER_MINUTE,
                Setting.LIMITS_EVALUATIONS_PER_MINUTE,
                Setting.LIMITS_EVALUATIONS_AT_ONCE,
                Setting.LIMITS_EXPLANATIONS_AT_ONCE,
                Setting.LIMITS_PAGES)) {
            source.find(limit).ifPresent(given -> number(given, 1, MOST_OF_A_LIMIT));
        }
    }

    private static DatabaseChoice databaseFrom(SettingsSource source, Path data) {
        Optional<Given> url = source.find(Setting.DATABASE_URL);
        if (url.isEmpty()) {
            return new DatabaseChoice.Embedded(
                    source.read(Setting.DATABASE_PROGRAMS, data.resolve("programs"), ServerSettings::folder));
        }
        String address = postgresUrl(url.get());
        return new DatabaseChoice.External(
                new Login(
                        address,
                        source.text(Setting.DATABASE_USER),
                        source.text(Setting.DATABASE_PASSWORD).map(Secret::new)),
                new Login(
                        source.read(Setting.DATABASE_APPLICATION_URL, address, ServerSettings::postgresUrl),
                        source.text(Setting.DATABASE_APPLICATION_USER),
                        source.text(Setting.DATABASE_APPLICATION_PASSWORD).map(Secret::new)));
    }

    private static Optional<ClusterChoice> clusterFrom(SettingsSource source) {
        if (!source.read(Setting.CLUSTER, false, ServerSettings::yesOrNo)) return Optional.empty();
        return Optional.of(new ClusterChoice(
                source.find(Setting.CLUSTER_SECRET)
                        .map(ServerSettings::clusterSecret)
                        .orElseThrow(
                                () -> new StartFailure(
                                        "WAYMARK_CLUSTER is true, but there is no WAYMARK_CLUSTER_SECRET. Maybe make one with: openssl rand -hex 24")),
                source.read(Setting.CLUSTER_ADDRESS, PRESET_CLUSTER_ADDRESS, ServerSettings::address),
                source.read(Setting.CLUSTER_PORT, PRESET_CLUSTER_PORT, given -> number(given, 1, 65_535)),
                source.read(Setting.CLUSTER_MEMBERS, List.of(), ServerSettings::members)));
    }

    private static Secret clusterSecret(Given given) {
        if (!(given.value().length() >= ClusterChoice.SHORTEST_SECRET)) {
            throw new StartFailure(
                    "%s has %s characters, and at least %s are needed. Maybe make one with: openssl rand -hex 24"
                            .formatted(given.name(), given.value().length(), ClusterChoice.SHORTEST_SECRET));
        }
        return new Secret(given.value());
    }

    private static String address(Given given) {
        if (!ADDRESS.matcher(given.value()).matches() || given.value().equals(EVERY_ADDRESS)) {
            throw refused(given, "one IPv4 address of this machine like 10.0.0.5");
        }
        return given.value();
    }

    private static List<String> members(Given given) {
        var members = Stream.of(given.value().split(",")).map(String::strip).toList();
        if (!members.stream().allMatch(member -> MEMBER.matcher(member).matches())) {
            throw refused(given, "a list of other servers like 10.0.0.6:6900,10.0.0.7:6900");
        }
        return members;
    }

    private static String postgresUrl(Given given) {
        if (!given.value().startsWith(URL_START)) {
            throw refused(given, "an address of a PostgreSQL database like jdbc:postgresql://host:5432/waymark");
        }
        return given.value();
    }

    private static int number(Given given, int least, int most) {
        String wanted = "a whole number from %s to %s".formatted(least, most);
        try {
            int number = Integer.parseInt(given.value().strip());
            if (!(number >= least && number <= most)) throw refused(given, wanted);
            return number;
        } catch (NumberFormatException e) {
            throw refused(given, wanted);
        }
    }

    private static boolean yesOrNo(Given given) {
        return switch (given.value().strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused(given, "true or false");
        };
    }

    private static Path folder(Given given) {
        try {
            return Path.of(given.value());
        } catch (InvalidPathException e) {
            throw refused(given, "a folder");
        }
    }

    private static PublicUrl publicUrl(Given given) {
        try {
            return PublicUrl.of(given.value());
        } catch (IllegalArgumentException e) {
            throw refused(given, "the address of a server like https://waymark.example, without a path");
        }
    }

    private static Proxies proxies(Given given) {
        try {
            return Proxies.of(given.value());
        } catch (IllegalArgumentException e) {
            throw refused(
                    given,
                    "a list of IP addresses and blocks like 127.0.0.1, 10.0.0.0/8 (%s)".formatted(e.getMessage()));
        }
    }

    private static StartFailure refused(Given given, String wanted) {
        return new StartFailure("%s is '%s', which is not %s.".formatted(given.name(), given.value(), wanted));
    }
}
