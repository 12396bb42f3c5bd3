package io.gongkai.validate.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.gongkai.ingest.events.ReportId;
import java.time.Instant;

/** The life of a finding: opened, changed, resolved, retracted. The record's key is the filing. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FindingOpened.class, name = "opened"),
    @JsonSubTypes.Type(value = FindingChanged.class, name = "changed"),
    @JsonSubTypes.Type(value = FindingResolved.class, name = "resolved"),
    @JsonSubTypes.Type(value = FindingRetracted.class, name = "retracted")
})
public sealed interface FindingEvent permits FindingOpened, FindingChanged, FindingResolved, FindingRetracted {
    String TOPIC = "validation.failures";
    String TYPE = "io.gongkai.validation.failures.v1";

    Filing filing();

    /** The version in force when it happened. */
    ReportId report();

    Finding finding();

    /** When the report that caused it was received, or the decision that caused it was made. */
    Instant at();

    /** Number of this event in the life of the finding, from 1; 0 in events from before it was counted. */
    int occurrence();
}
