package org.choisi.web.api;

/** A call that cannot be answered, for a reason its author can act upon. */
final class CallRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    CallRefused(Problem problem) {
        super(problem.detail().en(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
