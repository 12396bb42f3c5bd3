package io.gongkai.parse;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.ReportRejected;

/** The one end that each document reaches here. */
public sealed interface ParsingOutcome {

    /** It is a report, and this is what it says. */
    record Parsed(ReportParsed event) implements ParsingOutcome {}

    /** It is no readable report, for this reason. */
    record Rejected(ReportRejected event) implements ParsingOutcome {}
}
