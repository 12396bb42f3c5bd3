@NullMarked
package io.gongkai.parse.events;

import org.jspecify.annotations.NullMarked;
