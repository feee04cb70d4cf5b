package org.waymark.server;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The entry point of {@code java -jar server.jar}: refuses a Java that is too old, then hands over to the command line.
 *
 * <p>Written in Java 8, so that an old Java can say that it is too old. The command line and what it needs are read
 * from {@code lib/} beside this jar by a class loader of their own: the class path of this jar holds Payara Micro,
 * and the two web applications, which see that class path, bring their own copies of our modules.
 */
public final class Waymark {
    private static final int OLDEST_JAVA = 21;
    private static final String COMMAND_LINE = "org.waymark.server.command.Verbs";
    private static final String SUPERVISOR = "org.waymark.server.launch.Supervisor";

    private Waymark() {}

    /** Runs the verb named by the first argument; see {@code --help}. */
    public static void main(String[] arguments) throws Exception {
        String java = System.getProperty("java.specification.version");
        if (!isFitting(java)) {
            System.err.println("waymark: Java " + OLDEST_JAVA + " or newer is needed, but "
                    + System.getProperty("java.home") + " is Java " + java + ". Maybe set JAVA_HOME to a newer JDK.");
            System.exit(1);
        }
        ClassLoader commandLine = new CommandLineLoader(libraries());
        Thread.currentThread().setContextClassLoader(commandLine);
        commandLine
                .loadClass(isToSupervise(arguments) ? SUPERVISOR : COMMAND_LINE)
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    /** The server runs in a process of its own, which the one that was started watches over. */
    private static boolean isToSupervise(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals("run") && System.getProperty("waymark.supervised") == null;
    }

    /** Before Java 9 the version was written {@code 1.8}. */
    static boolean isFitting(String javaVersion) {
        return !javaVersion.startsWith("1.") && Integer.parseInt(javaVersion) >= OLDEST_JAVA;
    }

    private static URL[] libraries() throws URISyntaxException, IOException {
        File jar = new File(Waymark.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        File[] libraries = new File(jar.getParentFile(), "lib").listFiles();
        if (libraries == null) {
            throw new IOException("No folder lib/ beside " + jar + ". Maybe build again with ./waymark build.");
        }
        Arrays.sort(libraries);
        List<URL> urls = new ArrayList<>();
        for (File library : libraries) urls.add(library.toURI().toURL());
        return urls.toArray(new URL[0]);
    }

    /** Finds everything in {@code lib/} and in the JDK, and of the class path only what the launcher talks to. */
    private static final class CommandLineLoader extends URLClassLoader {
        static {
            registerAsParallelCapable();
        }

        private final ClassLoader classPath = ClassLoader.getSystemClassLoader();

        CommandLineLoader(URL[] libraries) {
            super(libraries, ClassLoader.getSystemClassLoader().getParent());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("fish.payara.micro.")
                    || name.startsWith("org.glassfish.grizzly.")
                    || name.startsWith("org.postgresql.")) {
                return classPath.loadClass(name);
            }
            return super.findClass(name);
        }
    }
}
