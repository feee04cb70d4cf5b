package org.waymark.web.rest;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * A transaction that could not begin or end, for what is behind it. Jersey brings a mapper of its own for such an exception,
 * which fails when nothing else is mapped for the cause; this one is asked before it.
 */
@Provider
@Priority(1)
public class TransactionFailureMapper implements ExceptionMapper<TransactionalException> {

    private final ProblemMapper problems = new ProblemMapper();

    @Override
    public Response toResponse(TransactionalException failed) {
        return problems.toResponse(failed);
    }
}
