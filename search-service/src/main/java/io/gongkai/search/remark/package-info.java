/** What people said about findings; validate-service keeps it, and it is no part of a judgement. */
@NullMarked
package io.gongkai.search.remark;

import org.jspecify.annotations.NullMarked;
