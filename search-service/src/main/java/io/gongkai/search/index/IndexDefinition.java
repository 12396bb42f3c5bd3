package io.gongkai.search.index;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.search.query.FigureAddresses;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Settings and mapping of the index: {@code reports.json}, with what would be tedious to write there filled in. */
final class IndexDefinition {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

    /** A text that is searched for words: by single characters, which need no positions, and by pairs, which do. */
    private static final String NARRATIVE = """
            {
              "type": "text", "analyzer": "single", "index_options": "freqs",
              "fields": {"pairs": {"type": "text", "analyzer": "pairs", "position_increment_gap": 10}}
            }
            """;

    private final ObjectNode whole;

    private IndexDefinition(ObjectNode whole) {
        this.whole = whole;
    }

    static IndexDefinition read() {
        try (InputStream in =
                Objects.requireNonNull(IndexDefinition.class.getResourceAsStream("reports.json"), "reports.json")) {
            ObjectNode whole = (ObjectNode) JSON.readTree(in);
            ObjectNode properties = whole.withObject("/mappings/properties");
            JsonNode narrative = JSON.readTree(NARRATIVE);
            properties.set("title", narrative);
            properties.withObject("/sections/properties").set("heading", narrative);
            properties.withObject("/sections/properties").set("text", narrative);
            addFigures(properties.withObject("/figures"));
            return new IndexDefinition(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings and mapping, as the request that creates an index takes them. */
    StringReader creation() {
        return new StringReader(whole.toString());
    }

    /** The mapping alone, as the request that extends it takes it. */
    StringReader mapping() {
        return new StringReader(whole.path("mappings").toString());
    }

    /** Dots in an address make objects within objects. */
    private static void addFigures(ObjectNode figures) {
        for (String address : FigureAddresses.all()) {
            ObjectNode node = figures;
            String[] names = address.split("\\.", -1);
            for (int i = 0; i < names.length - 1; i++) {
                node = node.withObject("/properties").withObject("/" + names[i]);
            }
            node.withObject("/properties").putObject(names[names.length - 1]).put("type", "double");
        }
    }
}
