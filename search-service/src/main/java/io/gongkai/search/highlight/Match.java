package io.gongkai.search.highlight;

/** A stretch of the original text that a term of the query matches: UTF-16 code units, end exclusive. */
record Match(int start, int end) {}
