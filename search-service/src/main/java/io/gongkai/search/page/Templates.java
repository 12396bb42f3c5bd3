package io.gongkai.search.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates, checked against what they show when the service is built. */
@CheckedTemplate(basePath = "page")
final class Templates {
    static native TemplateInstance search(Frame frame, SearchView view);

    static native TemplateInstance report(Frame frame, ReportView view);

    static native TemplateInstance check(Frame frame, String action);

    static native TemplateInstance notFound(Frame frame);

    static native TemplateInstance unavailable(Frame frame);

    static native TemplateInstance failed(Frame frame);

    private Templates() {}
}
