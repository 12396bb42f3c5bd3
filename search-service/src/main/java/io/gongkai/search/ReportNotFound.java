package io.gongkai.search;

/** Nothing is indexed under this id. */
final class ReportNotFound extends RuntimeException {
    ReportNotFound(String id) {
        super(id);
    }
}
