package io.gongkai.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchRequestTest {
    private static final String ID = "d612a557336c84113994e0eeb51835ae";

    @Test
    void everythingIsRead() {
        SearchRequest request = SearchRequest.of(Map.of(
                "q", List.of("三审"),
                "year", List.of("2023", "2022", "2022"),
                "publishedFrom", List.of("2023-01-01"),
                "where", List.of("requests.received.total >= 100", "disclosure.fees.amount=1.50"),
                "sort", List.of("-figures.requests.received.total"),
                "size", List.of("100"),
                "inForce", List.of("any")));

        assertThat(request.filters()).isEqualTo(Map.of(Filter.YEAR, List.of("2022", "2023")));
        assertThat(request.publishedFrom()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(request.where().getFirst())
                .isEqualTo(new FigureCondition("requests.received.total", Comparison.AT_LEAST, new BigDecimal("100")));
        assertThat(request.order()).isEqualTo(new Order(Order.By.FIGURE, "requests.received.total", true));
        assertThat(request.size()).isEqualTo(100);
        assertThat(request.superseded()).isTrue();
    }

    @Test
    void blankParametersCountAsAbsent() {
        SearchRequest request =
                SearchRequest.of(Map.of("q", List.of(" "), "province", List.of("", "样例省"), "size", List.of("")));

        assertThat(request).isEqualTo(SearchRequest.of(Map.of("q", List.of(" "), "province", List.of("样例省"))));
        assertThat(request.order()).isEqualTo(Order.NEWEST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            size          | 0                            | 1 to 100
            size          | 1000000000000                | 1 to 100
            sort          | title                        | relevance, year
            sort          | -requests.recieved.total     | requests.received.naturalPerson
            form          | 2020                         | 2019, 2021
            section       | intro                        | preamble, overview
            verdict       | bad                          | clean, warnings, errors
            year          | 22                           | four digits
            adminCode     | 4103xx                       | six digits
            publishedTo   | 31.1.2024                    | 2024-01-31
            where         | requests.received.total>many | requests.received.total>=100
            where         | requests.received>1          | requests.received.total
            where         | x.y>1                        | disclosure
            inForce       | false                        | true, any
            page          | 2                            | publishedFrom
            """)
    void refusalSaysWhatIsAllowed(String parameter, String value, String allowed) {
        assertThatThrownBy(() -> SearchRequest.of(Map.of(parameter, List.of(value))))
                .isInstanceOfSatisfying(InvalidRequest.class, e -> {
                    assertThat(e.parameter()).isEqualTo(parameter);
                    assertThat(e.explanation().en()).contains(allowed);
                });
    }

    @Test
    void textIsBounded() {
        assertThatThrownBy(() -> SearchRequest.of(Map.of("q", List.of("长".repeat(501)))))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> SearchRequest.of(Map.of("q", List.of("词 ".repeat(31)))))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void cursorBelongsToItsQuestion() {
        SearchRequest one = SearchRequest.of(Map.of("q", List.of("三审")));
        String cursor = new Cursor("1.5", ID).of(one);

        assertThat(Cursor.read(cursor, SearchRequest.of(Map.of("q", List.of("三审"), "size", List.of("5")))))
                .isEqualTo(new Cursor("1.5", ID));
        assertThatThrownBy(() -> Cursor.read(cursor, SearchRequest.of(Map.of("q", List.of("三校")))))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("another query");
        assertThatThrownBy(() -> Cursor.read("?", one)).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> Cursor.read("AAAA", one)).isInstanceOf(InvalidRequest.class);
    }
}
