package org.waymark.persistence;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Honours {@code @Transactional} as the container does, for the kinds the stores use. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class TransactionalForTests {

    @Inject
    private Transactions transactions;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        var method = call.getMethod();
        var asked = Optional.ofNullable(method.getAnnotation(Transactional.class))
                .orElseGet(() -> method.getDeclaringClass().getAnnotation(Transactional.class));
        return switch (asked.value()) {
            case REQUIRED -> transactions.required(call::proceed);
            case SUPPORTS -> call.proceed();
            case NOT_SUPPORTED -> {
                if (transactions.isActive()) {
                    throw new AssertionError(method + " within a transaction: not played here");
                }
                yield call.proceed();
            }
            case REQUIRES_NEW, MANDATORY, NEVER -> throw new AssertionError(asked + " is not played here");
        };
    }
}
