package io.gongkai.validate.localisation;

/** How many steps are left of a search. Counted and not timed: what is found must not depend on how busy the machine is. */
final class Steps {
    private int left;
    private boolean spent;

    Steps(int left) {
        this.left = left;
    }

    /** Whether one more step may be taken. */
    boolean take() {
        spent |= left == 0;
        left -= spent ? 0 : 1;
        return !spent;
    }

    /** Whether a step was wanted that was not there, so that not everything was tried. */
    boolean areSpent() {
        return spent;
    }
}
