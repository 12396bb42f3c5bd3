package io.gongkai.parse.identity;

import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.title.TitleReading;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The identity of a document that was read. */
final class ReadIdentity {
    private ReadIdentity() {}

    static IdentityRead of(DocumentOutcome.Read read, @Nullable URI source, @Nullable String filename) {
        Outline outline = Outline.of(read.document());
        return new IdentityReading(Gazetteer.china())
                .read(
                        read.document(),
                        outline,
                        new TitleReading(Gazetteer.china()).read(outline).orElse(null),
                        new Circumstances(read.surroundings(), source, filename));
    }
}
