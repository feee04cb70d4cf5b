package org.waymark.server.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.waymark.server.files.PrivateFiles;
import org.waymark.server.report.StartFailure;
import org.waymark.server.settings.ClusterChoice;

/**
 * The settings of Payara's data grid. Whoever may speak to it administers the server, so it listens on one address, meets
 * named members only, and knows no protocol but that of members: no Hazelcast client gets in, whatever it knows.
 */
final class DataGridFile {
    private DataGridFile() {}

    /** Written anew at every start. The name in it lets a member in, so only the owner reads it. */
    static Path write(ClusterChoice cluster, Path folder) {
        Path file = folder.resolve("data-grid.yaml");
        try {
            PrivateFiles.write(file, textFor(cluster));
            return file;
        } catch (IOException e) {
            throw new StartFailure("The file %s cannot be written: %s.".formatted(file, StartFailure.reasonOf(e)), e);
        }
    }

    static String textFor(ClusterChoice cluster) {
        String members = cluster.members().stream()
                .map(member -> "          - \"%s\"\n".formatted(member))
                .collect(Collectors.joining());
        return """
                hazelcast:
                  cluster-name: "%1$s"
                  properties:
                    hazelcast.socket.bind.any: "false"
                    hazelcast.phone.home.enabled: "false"
                    hazelcast.wait.seconds.before.join: "1"
                  advanced-network:
                    enabled: true
                    join:
                      auto-detection:
                        enabled: false
                      multicast:
                        enabled: false
                      tcp-ip:
                        enabled: true
                        member-list:
                          - "%2$s:%3$s"
                %4$s    member-server-socket-endpoint-config:
                      port:
                        port: %3$s
                        auto-increment: false
                      public-address: "%2$s:%3$s"
                      interfaces:
                        enabled: true
                        interfaces:
                          - "%2$s"
                """.formatted(cluster.name(), cluster.address(), cluster.port(), members);
    }
}
