/** Filings, versions, findings and the failures log in PostgreSQL. */
@NullMarked
package io.gongkai.validate.archive;

import org.jspecify.annotations.NullMarked;
