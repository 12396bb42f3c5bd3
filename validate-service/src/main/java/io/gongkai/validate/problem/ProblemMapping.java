package io.gongkai.validate.problem;

import io.gongkai.parse.events.Message;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every failure with a problem document, and none with a stack trace. */
class ProblemMapping {
    private static final Logger LOG = Logger.getLogger(ProblemMapping.class);
    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String DATABASE_RETRY_SECONDS = "5";

    @ServerExceptionMapper
    Response invalidParameter(InvalidParameter failure, UriInfo uri) {
        return problem(Response.Status.BAD_REQUEST, "invalid-parameter", failure.explanation(), uri);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException failure, UriInfo uri) {
        int code = failure.getResponse().getStatus();
        Response.Status known = Response.Status.fromStatusCode(code);
        Response.Status status = known == null ? Response.Status.INTERNAL_SERVER_ERROR : known;
        Message message = switch (status) {
            case NOT_FOUND -> new Message("没有这个资源，请核对地址和参数。", "There is no such resource; check path and parameters.");
            case METHOD_NOT_ALLOWED -> new Message("该资源不支持这种方法。", "The resource does not allow this method.");
            case NOT_ACCEPTABLE -> new Message("不能提供所要求的媒体类型。", "The media type asked for is not offered.");
            default -> new Message("请求无法处理：" + status.getReasonPhrase() + "。", status.getReasonPhrase() + ".");
        };
        return problem(status, status.name().toLowerCase(Locale.ROOT).replace('_', '-'), message, uri);
    }

    @ServerExceptionMapper
    Response unexpected(Exception failure, UriInfo uri) {
        LOG.errorf(failure, "request %s failed", uri.getPath());
        Message message = new Message("服务暂时无法处理，请稍后再试。", "The service cannot answer at the moment; try again later.");
        return Response.fromResponse(problem(Response.Status.SERVICE_UNAVAILABLE, "unavailable", message, uri))
                .header(HttpHeaders.RETRY_AFTER, DATABASE_RETRY_SECONDS)
                .build();
    }

    private static Response problem(Response.Status status, String type, Message message, UriInfo uri) {
        Problem problem = new Problem(
                URI.create("urn:gongkai:problem:" + type),
                status.getReasonPhrase(),
                status.getStatusCode(),
                message.en(),
                "/" + uri.getPath().replaceFirst("^/", ""),
                message);
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(problem)
                .build();
    }
}
