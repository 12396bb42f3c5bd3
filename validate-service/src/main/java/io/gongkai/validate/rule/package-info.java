/** What a rule is, what it may ask of a report, and what it answers. Nothing here knows of Kafka or PostgreSQL. */
@NullMarked
package io.gongkai.validate.rule;

import org.jspecify.annotations.NullMarked;
