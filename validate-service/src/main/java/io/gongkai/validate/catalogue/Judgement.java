package io.gongkai.validate.catalogue;

import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.NotJudged;
import io.gongkai.validate.events.Verdict;
import java.util.List;

/**
 * What all rules together say of a report.
 *
 * @param verdict what the findings come to
 * @param findings the rules that do not hold, gravest first
 * @param notJudged the rules that could not be judged, wholly or in part
 */
public record Judgement(Verdict verdict, List<Finding> findings, List<NotJudged> notJudged) {}
