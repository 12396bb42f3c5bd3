package io.gongkai.ingest;

import io.gongkai.ingest.Reception.Accepted;
import io.gongkai.ingest.Reception.Declined;
import io.gongkai.ingest.Reception.Known;
import io.gongkai.ingest.ReportReceiving.Receiving;
import io.gongkai.ingest.problem.Problem;
import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.receipt.Acknowledgement;
import io.gongkai.ingest.receipt.Receipt;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers a sender: 202 if anything is new, 200 if all was known, a problem document if nothing was accepted. */
@Singleton
final class ReceptionAnswer {
    private static final String PATH = "/reports";

    private final long retryAfterSeconds;
    private final @Nullable URI search;

    ReceptionAnswer(UploadSettings uploads, ReceiptSettings receipts) {
        this.retryAfterSeconds = uploads.retryAfter().toSeconds();
        this.search = receipts.searchUrl().orElse(null);
    }

    /** One of several documents that was not accepted, among others that may have been. */
    record DeclinedItem(@Nullable String filename, Problem problem) {}

    Response to(Receiving receiving) {
        List<Reception> receptions = receiving.receptions();
        if (receptions.stream().allMatch(Declined.class::isInstance)) {
            return problem(receptions);
        }
        boolean anyNew = receptions.stream().anyMatch(Accepted.class::isInstance);
        Response.ResponseBuilder answer = Response.status(anyNew ? Response.Status.ACCEPTED : Response.Status.OK)
                .type(MediaType.APPLICATION_JSON);
        List<Object> items = receptions.stream().map(this::item).toList();
        if (receiving.many()) {
            return answer.entity(items).build();
        }
        Acknowledgement only = (Acknowledgement) items.getFirst();
        return answer.entity(only).location(only.links().self()).build();
    }

    private Response problem(List<Reception> receptions) {
        Declined first = (Declined) receptions.getFirst();
        ProblemKind kind = first.refusal().kind();
        Problem problem = Problem.of(first.refusal(), PATH);
        if (receptions.size() > 1) {
            problem = problem.withItems(receptions.stream().map(this::item).toList());
        }
        Response.ResponseBuilder answer =
                Response.status(kind.status()).type(Problem.MEDIA_TYPE).entity(problem);
        return kind.passes() ? answer.header("Retry-After", retryAfterSeconds).build() : answer.build();
    }

    private Object item(Reception reception) {
        return switch (reception) {
            case Accepted(Receipt receipt) -> Acknowledgement.of(receipt, search);
            case Known(Receipt receipt) -> Acknowledgement.of(receipt, search);
            case Declined(var filename, var refusal) -> new DeclinedItem(filename, Problem.of(refusal, PATH));
        };
    }
}
