package io.gongkai.parse.identity;

import io.gongkai.parse.events.Evidence;
import io.gongkai.parse.gazetteer.Division;
import io.gongkai.parse.gazetteer.RegionSign;
import io.gongkai.parse.gazetteer.RegionSigns;
import io.gongkai.parse.outline.Passage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells divisions of one name apart by how their issuer is reached: where the report was published, the area code of its
 * telephone, its postcode, the number of its site. Signs that contradict each other decide nothing.
 */
final class Contacts {
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![0-9])\\(?(0[1-9][0-9]{1,2})\\)?[-—–－]?([1-9][0-9]{6,7})(?![0-9])");
    private static final Pattern POSTCODE = Pattern.compile("邮(?:政)?编(?:码)?(?:为|是|:)?([0-9]{6})(?![0-9])");

    /** A site that the text gives: 网址 http://www.hegang.gov.cn. */
    private static final Pattern SITE = Pattern.compile("(?:[a-z0-9-]+\\.){1,4}gov\\.cn");

    /** Ten digits, the first six of which are the code of the division. */
    private static final Pattern SITE_CODE = Pattern.compile("网站标识码:?([0-9]{6})[0-9]{4}(?![0-9])");

    private final RegionSigns signs = RegionSigns.china();

    private record Found(RegionSign sign, Evidence evidence) {}

    Narrowed narrowed(List<Division> candidates, Circumstances circumstances, Passage text) {
        List<Found> found = new ArrayList<>();
        URI source = circumstances.source();
        if (source != null) {
            signs.ofAddress(source)
                    .ifPresent(sign -> found.add(new Found(sign, new Evidence("adminCode", source.toString(), null))));
        }
        Matcher telephone = TELEPHONE.matcher(text.text());
        while (telephone.find()) {
            add(found, signs.ofTelephone(telephone.group(1) + telephone.group(2)), telephone, text);
        }
        Matcher postcode = POSTCODE.matcher(text.text());
        while (postcode.find()) {
            add(found, signs.ofPostcode(postcode.group(1)), postcode, text);
        }
        Matcher site = SITE.matcher(text.text());
        while (site.find()) {
            add(found, signs.ofAddress(URI.create("http://" + site.group())), site, text);
        }
        addSiteCodes(found, text);
        addSiteCodes(found, Passage.of(circumstances.surroundings()));
        return agreed(candidates, found);
    }

    private static void addSiteCodes(List<Found> found, Passage text) {
        Matcher site = SITE_CODE.matcher(text.text());
        while (site.find()) {
            add(found, Optional.of(RegionSign.ofCode(site.group(1))), site, text);
        }
    }

    private static void add(List<Found> found, Optional<RegionSign> sign, Matcher at, Passage text) {
        sign.ifPresent(known -> found.add(new Found(
                known,
                new Evidence("adminCode", text.quote(at.start(), at.end()), text.position(at.start(), at.end())))));
    }

    private static Narrowed agreed(List<Division> candidates, List<Found> found) {
        List<Evidence> evidence = new ArrayList<>();
        List<Division> left = candidates;
        for (Found one : found) {
            List<Division> agreeing =
                    candidates.stream().filter(one.sign()::standsFor).toList();
            if (agreeing.isEmpty() || agreeing.size() == candidates.size()) {
                continue;
            }
            left = left.stream().filter(agreeing::contains).toList();
            evidence.add(one.evidence());
        }
        return left.isEmpty() ? Narrowed.all(candidates) : new Narrowed(left, evidence);
    }
}
