package io.gongkai.search.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.search.Servers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Servers.class)
class UnavailableIT {

    @SuppressWarnings("NullAway.Init") // by Servers
    Servers servers;

    @Test
    void pagesSayThatTheIndexIsAway() {
        servers.killElasticsearch();
        try {
            Response search = given().get("/");
            Response report = given().get("/view/00000000000000000000000000000000");

            assertThat(search.statusCode()).isEqualTo(503);
            assertThat(search.header("Retry-After")).isEqualTo("10");
            assertThat(Jsoup.parse(search.asString()).select("main").text()).contains("检索暂时不可用", "再试一次");
            assertThat(report.statusCode()).isEqualTo(503);
        } finally {
            servers.restartElasticsearch();
        }
    }
}
