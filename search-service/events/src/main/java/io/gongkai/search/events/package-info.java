/** What search-service announces. */
@NullMarked
package io.gongkai.search.events;

import org.jspecify.annotations.NullMarked;
