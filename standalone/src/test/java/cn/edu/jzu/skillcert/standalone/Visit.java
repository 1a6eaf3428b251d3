package cn.edu.jzu.skillcert.standalone;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A page in a browser session of its own (zh-CN, 1366 × 768), with what it complained about. */
final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Visit(Browser browser, String url) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(url)
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

    Page page() {
        return page;
    }

    /** Script errors, what could not be loaded, and violations of the content security policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
