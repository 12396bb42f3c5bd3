package io.gongkai.ingest;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends reports as a client does. */
public final class Posting {
    /** The declared type goes out as it is, without a charset of the client's own. */
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Posting() {}

    /** A report that was never sent before. */
    public static byte[] freshReport() {
        return ("样例区人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n全年公开 " + NUMBER.incrementAndGet() + " 条，" + System.nanoTime()
                        + "。\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static Response post(byte[] bytes, String type) {
        return given().config(AS_IT_IS).contentType(type).body(bytes).post("/reports");
    }

    /** Sends it, and gives its id. */
    public static String accepted(byte[] bytes) {
        return post(bytes, "text/plain;charset=UTF-8")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }
}
