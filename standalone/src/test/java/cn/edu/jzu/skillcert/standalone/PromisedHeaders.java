package cn.edu.jzu.skillcert.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** What every page must say in its headers, on whichever server the portal runs. */
final class PromisedHeaders {

    private PromisedHeaders() {}

    static void allowNoInlineScript(HttpResponse<?> page) {
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'", "object-src 'none'")
                .containsPattern("script-src [^;]*'nonce-")
                .doesNotContainPattern("script-src [^;]*'unsafe-inline'");
    }

    /** @param page the first one that a visitor without a session gets */
    static void keepTheSessionFromScriptsAndOtherSites(HttpResponse<?> page) {
        assertThat(page.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("SKILLCERT="))
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    static void doNotTellTheServersMake(HttpResponse<?> page) {
        assertThat(page.headers().map().keySet())
                .extracting(String::toLowerCase)
                .doesNotContain("server", "x-powered-by");
    }
}
