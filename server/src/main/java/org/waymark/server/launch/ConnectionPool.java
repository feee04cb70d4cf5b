package org.waymark.server.launch;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Reads what the application server knows of its pool. The server's classes for it are in no published library, so they are
 * called by name.
 */
final class ConnectionPool implements ConnectionPoolMXBean {
    private static final String BEAN = "org.waymark:type=ConnectionPool";

    private final String name;

    private ConnectionPool(String name) {
        this.name = name;
    }

    /** Shows the pool of that name through JMX. */
    static void show(String name) {
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(new ConnectionPool(name), new ObjectName(BEAN));
        } catch (JMException e) {
            throw new IllegalStateException(BEAN + " cannot be shown", e);
        }
    }

    @Override
    public int getUsed() {
        return read("getNumConnUsed");
    }

    @Override
    public int getFree() {
        return read("getNumConnFree");
    }

    private int read(String figure) {
        try {
            var system = ClassLoader.getSystemClassLoader();
            var key = system.loadClass("org.glassfish.resourcebase.resources.api.PoolInfo");
            Object runtime = system.loadClass("com.sun.enterprise.connectors.ConnectorRuntime")
                    .getMethod("getRuntime")
                    .invoke(null);
            Object pools = runtime.getClass().getMethod("getPoolManager").invoke(runtime);
            Object status = system.loadClass("com.sun.enterprise.resource.pool.PoolManager")
                    .getMethod("getPoolStatus", key)
                    .invoke(pools, key.getConstructor(String.class).newInstance(name));
            return (int) status.getClass().getMethod(figure).invoke(status);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The pool %s has no figure %s".formatted(name, figure), e);
        }
    }
}
