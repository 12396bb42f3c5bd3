package io.gongkai.ingest;

import io.gongkai.ingest.archive.Outage;
import io.gongkai.ingest.problem.Problem;
import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.ProblemPage;
import io.gongkai.ingest.problem.Refusal;
import io.gongkai.ingest.problem.Refused;
import io.smallrye.mutiny.TimeoutException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.UUID;
import org.hibernate.HibernateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every failure with a problem document that tells nothing of the inside. */
final class ProblemAnswer {
    private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

    private final UploadSettings settings;
    private final SentPageHeaders pages;

    ProblemAnswer(UploadSettings settings, SentPageHeaders pages) {
        this.settings = settings;
        this.pages = pages;
    }

    @ServerExceptionMapper
    Response refused(Refused failure, UriInfo request, HttpHeaders asked) {
        return answer(failure.refusal(), failure.refusal().kind().status(), request, asked);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException failure, UriInfo request, HttpHeaders asked) {
        int status = failure.getResponse().getStatus();
        Response answer = answer(refusal(status), status, request, asked);
        if (status == 405 && failure.getResponse().getHeaderString("Allow") != null) {
            return Response.fromResponse(answer)
                    .header("Allow", failure.getResponse().getHeaderString("Allow"))
                    .build();
        }
        return answer;
    }

    /** The sender has gone, or what it sent broke off. */
    @ServerExceptionMapper
    Response brokenOff(IOException failure, UriInfo request, HttpHeaders asked) {
        LOG.infof("upload broke off: cause=%s", failure.getMessage());
        return answer(refusal(400), 400, request, asked);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, UriInfo request, HttpHeaders asked) {
        if (isOutage(failure)) {
            LOG.errorf("database cannot be reached: cause=%s", failure.toString());
            return answer(
                    Refusal.of(
                            ProblemKind.DATABASE_UNREACHABLE,
                            "数据库暂时不可用，请稍后重试。",
                            "The database cannot be reached. Try again later."),
                    503,
                    request,
                    asked);
        }
        String reference = UUID.randomUUID().toString();
        LOG.errorf(failure, "request failed: reference=%s", reference);
        return answer(
                Refusal.of(
                        ProblemKind.INTERNAL,
                        "服务内部出错，请稍后重试；如仍出错，请将编号 " + reference + " 告知管理员。",
                        "This service failed. Try again later; if it fails again, tell its operator the reference "
                                + reference + "."),
                500,
                request,
                asked);
    }

    private static boolean isOutage(Throwable failure) {
        boolean ofDatabase = failure instanceof HibernateException
                || failure instanceof TimeoutException
                || failure.getClass().getName().startsWith("io.vertx")
                || (failure.getCause() instanceof IOException cause && !(cause instanceof FileSystemException));
        return ofDatabase && Outage.is(failure);
    }

    private Response answer(Refusal refusal, int status, UriInfo request, HttpHeaders asked) {
        Response.ResponseBuilder answer = prefersPage(asked)
                ? pages.addTo(Response.status(status).entity(ProblemPage.of(refusal, pages.site())), "zh")
                        .type("text/html;charset=UTF-8")
                : Response.status(status)
                        .entity(Problem.withStatus(refusal, status, request.getPath()))
                        .type(Problem.MEDIA_TYPE);
        return status == 503
                ? answer.header("Retry-After", settings.retryAfter().toSeconds())
                        .build()
                : answer.build();
    }

    /** Browsers ask for HTML by name; all others take what there is. */
    private static boolean prefersPage(HttpHeaders asked) {
        MediaType first = asked.getAcceptableMediaTypes().getFirst();
        return first.isCompatible(MediaType.TEXT_HTML_TYPE) && !first.isWildcardType();
    }

    private static Refusal refusal(int status) {
        return switch (status) {
            case 404 -> Refusal.of(ProblemKind.NOT_FOUND, "没有这个地址。", "There is nothing at this address.");
            case 405 -> Refusal.of(ProblemKind.METHOD, "这个地址不支持该方法。", "This address does not support this method.");
            case 406 ->
                Refusal.of(
                        ProblemKind.NOT_ACCEPTABLE,
                        "无法给出 Accept 要求的类型，请改用 application/json。",
                        "No answer of the type that Accept asks for; ask for application/json.");
            case 408 ->
                Refusal.of(
                        ProblemKind.TOO_SLOW,
                        "上传过慢，请检查网络后重试。",
                        "The upload was too slow. Check the connection and try again.");
            case 413 ->
                Refusal.of(
                        ProblemKind.TOO_LARGE,
                        "请求超过上限。请减小文件，或分几次提交。",
                        "The request is longer than the limit. Shrink the file, or send the files in several requests.");
            case 415 ->
                Refusal.of(
                        ProblemKind.UNSUPPORTED,
                        "无法识别 Content-Type。请改正，或用 application/octet-stream 由系统识别。",
                        "The Content-Type cannot be understood. Correct it, or declare application/octet-stream to have the content recognised.");
            default ->
                Refusal.of(
                        ProblemKind.OTHER,
                        "请求无法处理，请核对参数与内容。",
                        "The request cannot be processed; check its parameters and content.");
        };
    }
}
