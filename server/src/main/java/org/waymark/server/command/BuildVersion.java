package org.waymark.server.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class BuildVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        var build = new Properties();
        try (InputStream file = BuildVersion.class.getResourceAsStream("/org/waymark/server/build.properties")) {
            build.load(file);
        }
        return new String[] {"Waymark " + build.getProperty("version")};
    }
}
