package org.waymark.server.launch;

import java.lang.reflect.Proxy;
import java.util.function.IntConsumer;

/**
 * Signals of the operating system. The JDK's class for them is supported only in so far as its module says so, and the
 * compiler warns of it and cannot be configured not to, hence the reflection.
 */
final class Signals {
    private static final String MODULE_PACKAGE = "sun.misc.";

    private Signals() {}

    /**
     * Runs the handler, in a thread of its own, whenever the signal arrives.
     *
     * @param name without SIG, for example {@code TERM}
     * @param handler receives the number of the signal, for example 15
     */
    static void on(String name, IntConsumer handler) {
        try {
            Class<?> signalType = Class.forName(MODULE_PACKAGE + "Signal");
            Class<?> handlerType = Class.forName(MODULE_PACKAGE + "SignalHandler");
            Object signal = signalType.getConstructor(String.class).newInstance(name);
            int number = (int) signalType.getMethod("getNumber").invoke(signal);
            Object proxy = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handlerType}, (self, method, arguments) -> {
                        if (method.getName().equals("handle")) handler.accept(number);
                        return null;
                    });
            signalType.getMethod("handle", signalType, handlerType).invoke(null, signal, proxy);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Java cannot handle signal " + name, e);
        }
    }
}
