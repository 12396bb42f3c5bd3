package io.gongkai.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.rule.Specimen;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Servers.class, scope = TestResourceScope.GLOBAL)
class FailuresStreamIT extends ReportsOnTheWire {

    @TestHTTPResource("/failures/stream")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URI stream;

    @Test
    void eventsAreThoseOfTheTopic() {
        String filing = "200001/government/2024";
        try (SseClient client = new SseClient(stream, null)) {
            client.awaitComment();
            send(filing, 1, "disputes.review.total");
            send(filing, 2, "disputes.directSuit.total");

            List<SseClient.Event> events = client.events(3);

            assertThat(events).extracting(SseClient.Event::name).containsExactly("opened", "resolved", "opened");
            assertThat(events)
                    .extracting(SseClient.Event::data)
                    .containsExactlyElementsOf(wire.records(FindingEvent.TOPIC, filing, 3).stream()
                            .map(found -> new String(found.value(), StandardCharsets.UTF_8))
                            .toList());
        }
    }

    @Test
    void reconnectingSubscriberMissesNothingAndSeesNothingTwice() {
        String filing = "200002/government/2024";
        List<SseClient.Event> seen = new ArrayList<>();
        try (SseClient client = new SseClient(stream, null)) {
            client.awaitComment();
            send(filing, 1, "disputes.review.total");
            seen.addAll(client.events(1));
        }
        send(filing, 2, "disputes.directSuit.total");
        wire.records(FindingEvent.TOPIC, filing, 3);
        try (SseClient client = new SseClient(stream, seen.getLast().id())) {
            send(filing, 3, "disputes.review.upheld");
            seen.addAll(client.events(4));
        }

        long first = Long.parseLong(seen.getFirst().id());
        assertThat(seen)
                .extracting(event -> Long.parseLong(event.id()))
                .containsExactlyElementsOf(
                        LongStream.range(first, first + 5).boxed().toList());
        assertThat(seen)
                .extracting(SseClient.Event::name)
                .containsExactly("opened", "resolved", "opened", "resolved", "opened");
    }

    @Test
    void filterLetsThroughOnlyWhatIsAskedFor() {
        URI filtered = URI.create(
                stream + "?rule=requests-row-sum&severity=error&county=%E6%A0%B7%E4%BE%8B%E5%8C%BA&year=2024");
        try (SseClient client = new SseClient(filtered, null)) {
            client.awaitComment();
            send("200003/government/2024", 1, "disputes.review.total");
            send("200004/government/2024", 1, "requests.refused.stateSecret.total");

            assertThat(client.events(1))
                    .extracting(SseClient.Event::data)
                    .allSatisfy(data -> assertThat(data).contains("requests-row-sum"));
        }
    }

    @Test
    void fromStartGivesEverything() {
        send("200005/government/2024", 1, "disputes.review.total");
        wire.records(FindingEvent.TOPIC, "200005/government/2024", 1);
        try (SseClient client = new SseClient(URI.create(stream + "?from=start"), null)) {
            assertThat(client.events(1).getFirst().id()).isEqualTo("1");
        }
    }

    private void send(String filing, long sequence, String wrong) {
        send(new Specimen(2024).figure(wrong, "3"), filing, sequence);
    }
}
