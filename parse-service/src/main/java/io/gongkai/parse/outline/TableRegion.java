package io.gongkai.parse.outline;

import io.gongkai.parse.events.TableKind;

/** Where one of the three tables stands: from the first line of its header to its last row, page marks included. */
public record TableRegion(TableKind kind, LineRange lines) {}
