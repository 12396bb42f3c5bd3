@NullMarked
package io.gongkai.ingest;

import org.jspecify.annotations.NullMarked;
