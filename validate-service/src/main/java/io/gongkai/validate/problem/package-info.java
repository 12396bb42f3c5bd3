/** Errors of the HTTP interface as RFC 9457 problem details. */
@NullMarked
package io.gongkai.validate.problem;

import org.jspecify.annotations.NullMarked;
