package cn.edu.jzu.skillcert.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests their {@link Portal} and their page, and listens to what the page complains about. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Portal.class || type == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Portal portal = portal(test);
        return parameter.getParameter().getType() == Portal.class
                ? portal
                : test.getStore(OURS)
                        .getOrComputeIfAbsent("visit", key -> portal.visit(), Visit.class)
                        .page();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visit visit = test.getStore(OURS).remove("visit", Visit.class);
        if (visit == null) {
            return;
        }
        try {
            if (test.getExecutionException().isPresent()) {
                Portal.screenshot(
                        visit.page(),
                        test.getRequiredTestClass().getSimpleName() + "."
                                + test.getRequiredTestMethod().getName());
            } else {
                assertThat(visit.complaints()).as("complaints of the page").isEmpty();
            }
        } finally {
            visit.close();
        }
    }

    private static Portal portal(ExtensionContext test) {
        return test.getRoot().getStore(OURS).getOrComputeIfAbsent("portal", key -> Portal.open(), Portal.class);
    }
}
