package io.gongkai.validate.events;

import java.util.List;

/** Changes that, made together, repair every rule that the finding stands for. */
public record Suggestion(List<Change> changes) {}
