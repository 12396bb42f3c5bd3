package io.gongkai.validate.archive;

/**
 * What keeping a report led to. All are 0 when it was known and nothing changed.
 *
 * @param validated how many report.validated follow
 * @param failures how many validation.failures follow
 */
public record Kept(int validated, int failures) {

    public boolean changed() {
        return validated > 0 || failures > 0;
    }
}
