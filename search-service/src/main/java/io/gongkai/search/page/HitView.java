package io.gongkai.search.page;

import io.gongkai.search.query.Highlight;
import io.gongkai.search.query.Hit;
import io.gongkai.search.query.WireName;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hit as a page shows it; what is not known is empty.
 *
 * @param title null if the report prints none
 * @param place province, city and county
 * @param verdict its name on the wire
 * @param section where it matches best
 */
public record HitView(
        String href,
        @Nullable String title,
        String issuer,
        List<String> place,
        String year,
        String publishedOn,
        String verdict,
        String verdictLabel,
        boolean superseded,
        int version,
        String section,
        List<Fragment> fragments) {
    /** More say nothing new. */
    private static final int MOST_FRAGMENTS = 3;

    /** Text around matches, and the part of the report that it is from. */
    public record Fragment(String section, List<Highlight.Piece> pieces) {}

    static HitView of(Hit hit, Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        String verdict = WireName.of(hit.verdict());
        return new HitView(
                "/view/" + hit.id() + (hit.section() == null ? "" : "#" + hit.section()),
                hit.title(),
                Objects.requireNonNullElse(hit.issuer(), ""),
                place(hit.province(), hit.city(), hit.county()),
                hit.year() == null ? "" : hit.year().toString(),
                hit.publishedOn() == null ? "" : hit.publishedOn().toString(),
                verdict,
                vocabulary.word("verdict", verdict),
                !hit.inForce(),
                hit.version(),
                hit.section() == null ? "" : vocabulary.word("slot", hit.section()),
                hit.highlights().stream()
                        .filter(highlight -> !highlight.section().equals("title"))
                        .limit(MOST_FRAGMENTS)
                        .map(highlight ->
                                new Fragment(vocabulary.word("slot", highlight.section()), highlight.pieces()))
                        .toList());
    }

    static List<String> place(@Nullable String province, @Nullable String city, @Nullable String county) {
        return Stream.of(province, city, county)
                .filter(Objects::nonNull)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
