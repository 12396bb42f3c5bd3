package io.gongkai.validate.events;

import io.gongkai.parse.events.Message;

/** A rule that could not be judged for a report, and why. Not judged is not passed. */
public record NotJudged(String rule, Message reason) {}
