/** The pages of the rules, for people: one for each rule, with a report that breaks it and one that keeps it. */
@NullMarked
package io.gongkai.validate.page;

import org.jspecify.annotations.NullMarked;
