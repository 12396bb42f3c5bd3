package io.gongkai.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryStringTest {

    @Test
    void addressesAreReadAndWrittenAlike() {
        QueryString query = QueryString.read("q=%E4%B8%89%E5%AE%A1&where=a.b%3E%3D1&year=2024&year=2023");

        assertThat(query.first("q")).isEqualTo("三审");
        assertThat(query.all("year")).containsExactly("2024", "2023");
        assertThat(query.at("/")).isEqualTo("/?q=%E4%B8%89%E5%AE%A1&where=a.b%3E%3D1&year=2024&year=2023");
    }

    @Test
    void onlyTheValueThatIsTakenAwayGoes() {
        QueryString query = QueryString.read("year=2024&year=2023");

        assertThat(query.without("year", "2024").at("/")).isEqualTo("/?year=2023");
        assertThat(query.without("year").at("/")).isEqualTo("/");
    }

    @Test
    void brokenAddressIsTakenAsItStands() {
        assertThat(QueryString.read("q=100%&&flag").first("q")).isEqualTo("100%");
        assertThat(QueryString.read(null).parameters()).isEmpty();
    }

    @Test
    void quotesAndAnglesAreEncoded() {
        assertThat(QueryString.of("q", "\"><script>").at("/")).isEqualTo("/?q=%22%3E%3Cscript%3E");
    }

    @Test
    void formLosesWhatIsEmptyAndGainsItsCondition() {
        QueryString sent =
                QueryString.read("q=&publishedFrom=&province=x&figure=requests.total.total&comparison=%3C%3D&number=5");

        assertThat(SearchForm.read(sent)).isEqualTo(QueryString.read("province=x&where=requests.total.total%3C%3D5"));
    }

    @Test
    void figureWithoutNumberIsNoCondition() {
        assertThat(SearchForm.read(QueryString.read("figure=requests.total.total&comparison=%3E&number=")))
                .isEqualTo(QueryString.read(""));
    }
}
