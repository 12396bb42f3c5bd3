/** The HTTP interface: rules, findings, filings, and the stream of failures. */
@NullMarked
package io.gongkai.validate.http;

import org.jspecify.annotations.NullMarked;
