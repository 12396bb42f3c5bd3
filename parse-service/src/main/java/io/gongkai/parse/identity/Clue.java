package io.gongkai.parse.identity;

import io.gongkai.parse.events.Evidence;
import io.gongkai.parse.gazetteer.Place;

/** A place that stands for the issuer, and where it was read. */
record Clue(Place place, Evidence evidence) {}
