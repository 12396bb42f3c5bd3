package io.gongkai.parse.identity;

import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.outline.Passage;
import io.gongkai.parse.title.Title;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The organ that a title names: before the year, behind it, or around it (样例区2023年财政局政府信息公开工作年度报告). */
final class TitledOrgan {
    private TitledOrgan() {}

    /** The passage is that which the title was found in. */
    static Optional<Organ> of(Title title, Passage passage, Gazetteer gazetteer) {
        List<Title.Part> parts = title.issuers();
        if (parts.size() > 1) {
            String text = parts.stream()
                    .map(part -> passage.text().substring(part.from(), part.to()))
                    .collect(Collectors.joining());
            String printed = parts.stream()
                    .map(part -> passage.quote(part.from(), part.to()))
                    .collect(Collectors.joining());
            Optional<Organ> around = Organ.of(gazetteer, text, printed, title.source())
                    .filter(organ -> organ.kind() != OrganKind.PLACE && organ.place() != null);
            if (around.isPresent()) {
                return around;
            }
        }
        for (Title.Part part : parts) {
            Optional<Organ> organ = Organ.of(
                    gazetteer,
                    passage.text().substring(part.from(), part.to()),
                    passage.quote(part.from(), part.to()),
                    passage.position(part.from(), part.to()));
            if (organ.isPresent()) {
                return organ;
            }
        }
        return Optional.empty();
    }
}
