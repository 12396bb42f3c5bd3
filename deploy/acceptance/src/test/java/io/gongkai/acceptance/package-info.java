/** The whole pipeline as its users see it: real servers, the four services as processes, reports in, answers out. */
@NullMarked
package io.gongkai.acceptance;

import org.jspecify.annotations.NullMarked;
