package io.gongkai.search.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.mapping.FieldType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.search.query.Cursor;
import io.gongkai.search.query.Order;
import java.util.List;

/** How the index orders hits, and where it goes on behind one. */
final class Ordering {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SortOptions BY_ID =
            SortOptions.of(s -> s.field(f -> f.field("id").order(SortOrder.Asc)));

    private Ordering() {}

    static List<SortOptions> of(Order order) {
        SortOrder direction = order.descending() ? SortOrder.Desc : SortOrder.Asc;
        SortOptions first = switch (order.by()) {
            case RELEVANCE -> SortOptions.of(s -> s.score(c -> c.order(SortOrder.Desc)));
            case YEAR -> by("year", FieldType.Integer, direction);
            case PUBLISHED -> by("publishedOn", FieldType.Date, direction);
            case RECEIVED -> by("receivedAt", FieldType.Date, direction);
            case FIGURE -> by(Queries.figure(order.address()), FieldType.Double, direction);
        };
        return List.of(first, BY_ID);
    }

    /** The cursor behind a hit that was ordered by these values. */
    static Cursor behind(List<FieldValue> values) {
        return new Cursor(values.getFirst()._toJsonString(), values.get(1).stringValue());
    }

    /** The values of the hit that a cursor is behind. */
    static List<FieldValue> values(Cursor cursor) {
        return List.of(first(cursor.after()), FieldValue.of(cursor.id()));
    }

    private static FieldValue first(String after) {
        try {
            JsonNode node = JSON.readTree(after);
            if (node.isIntegralNumber() && node.canConvertToLong()) {
                return FieldValue.of(node.longValue());
            }
            return node.isNumber() ? FieldValue.of(node.doubleValue()) : FieldValue.of(node.asText());
        } catch (JsonProcessingException e) {
            return FieldValue.of(after);
        }
    }

    private static SortOptions by(String field, FieldType type, SortOrder direction) {
        return SortOptions.of(s -> s.field(f -> f.field(field)
                .order(direction)
                .missing(m -> m.stringValue("_last"))
                .unmappedType(type)));
    }
}
