package io.gongkai.search;

import io.gongkai.parse.events.Message;
import io.gongkai.search.query.IndexUnavailable;
import io.gongkai.search.query.InvalidRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Tells clients what went wrong, without what is none of their business. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    Response invalid(InvalidRequest e, UriInfo uri) {
        return problem("invalid-parameter", "Invalid parameter", 400, e.explanation(), uri, e.parameter());
    }

    @ServerExceptionMapper
    Response notFound(ReportNotFound e, UriInfo uri) {
        Message message = new Message(
                "没有编号为“" + e.getMessage() + "”的已入库报告；刚提交的报告请在接收服务的 /reports/{id} 查看进度。",
                "No report is indexed as \"" + e.getMessage()
                        + "\"; the ingest service shows at /reports/{id} how far a new one has come.");
        return problem("report-not-found", "Report not found", 404, message, uri, null);
    }

    @ServerExceptionMapper
    Response unavailable(IndexUnavailable e, UriInfo uri) {
        LOG.warnf("search unavailable: %s: %s", e.getMessage(), e.getCause());
        Message message = new Message("检索暂时不可用，请稍后再试。", "The index does not answer now; try again in a few seconds.");
        return problem("index-unavailable", "Index unavailable", 503, message, uri, null);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e, UriInfo uri) {
        Response.StatusType status = e.getResponse().getStatusInfo();
        if (status.getStatusCode() < 400) {
            return e.getResponse();
        }
        Message message = new Message(
                "请求无法处理（" + status.getStatusCode() + "）；可用的地址见 /q/openapi。",
                status.getReasonPhrase() + "; /q/openapi lists what there is.");
        return problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), message, uri, null);
    }

    @ServerExceptionMapper
    Response fault(RuntimeException e, UriInfo uri) {
        LOG.errorf(e, "fault at %s", uri.getPath());
        Message message = new Message("服务内部错误，已记录。", "An internal fault; it has been logged.");
        return problem("about:blank", "Internal Server Error", 500, message, uri, null);
    }

    private static Response problem(
            String kind, String title, int status, Message message, UriInfo uri, @Nullable String parameter) {
        String type = kind.startsWith("about:") ? kind : "urn:gongkai:problem:" + kind;
        return new Problem(type, title, status, message.en(), uri.getPath(), message, parameter).response();
    }
}
