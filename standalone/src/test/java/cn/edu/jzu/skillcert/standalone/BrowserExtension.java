package cn.edu.jzu.skillcert.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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
                : test.getStore(OURS).getOrComputeIfAbsent("visit", key -> new Visit(portal), Visit.class).page;
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
                        visit.page,
                        test.getRequiredTestClass().getSimpleName() + "."
                                + test.getRequiredTestMethod().getName());
            } else {
                assertThat(visit.complaints).as("complaints of the page").isEmpty();
            }
        } finally {
            visit.context.close();
        }
    }

    private static Portal portal(ExtensionContext test) {
        return test.getRoot().getStore(OURS).getOrComputeIfAbsent("portal", key -> Portal.open(), Portal.class);
    }

    /** One test's page. */
    private static final class Visit {

        final BrowserContext context;
        final Page page;
        final List<String> complaints = new CopyOnWriteArrayList<>();

        Visit(Portal portal) {
            context = portal.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setBaseURL(portal.url())
                            .setLocale("zh-CN")
                            .setTimezoneId("Asia/Shanghai")
                            .setViewportSize(1366, 768));
            page = context.newPage();
            page.onPageError(complaints::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text() + " @ " + message.location());
                }
            });
        }
    }
}
