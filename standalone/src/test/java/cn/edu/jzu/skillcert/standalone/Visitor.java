package cn.edu.jzu.skillcert.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with cookies but without a browser, for what a browser would not do. */
final class Visitor {

    private static final String SESSION = "SKILLCERT";
    private static final Pattern TAG = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value|type)=\"([^\"]*)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(20))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(String base) {
        this.base = base;
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException {
        String body = fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a file as the body of the request, as the page of the portal would, or as another site's. */
    HttpResponse<String> sendFile(String path, String origin, Path file) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/zip")
                .header("X-File-Name", URLEncoder.encode(file.getFileName().toString(), UTF_8))
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofFile(file)));
    }

    /** Fills in the log-in form and tells what came back. */
    HttpResponse<String> logIn(String username, String password) throws IOException {
        return post("/login.xhtml", loginForm(username, password));
    }

    /** Whether this visitor gets the first page instead of being sent to the log-in. */
    boolean isLoggedIn() throws IOException {
        HttpResponse<String> answer = get("/index.xhtml");
        return answer.statusCode() == 200 && !answer.uri().getPath().endsWith("login.xhtml");
    }

    /** The number the server knows this visitor by. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SESSION))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Comes with the number of somebody else's session. */
    void takeOver(String session) {
        HttpCookie cookie = new HttpCookie(SESSION, session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(base), cookie);
    }

    /** Every field of the log-in form as a browser would send it. */
    Map<String, String> loginForm(String username, String password) throws IOException {
        return form("/login.xhtml", "login", Map.of("username", username, "password", password), "submit");
    }

    /** Fills in a form, presses its button and tells what came back. */
    HttpResponse<String> submit(String path, String form, Map<String, String> typed, String button) throws IOException {
        return post(path, form(path, form, typed, button));
    }

    /** What a browser would send of a form: hidden fields, the page's nonce, what was typed, the button. */
    private Map<String, String> form(String path, String form, Map<String, String> typed, String button)
            throws IOException {
        HttpResponse<String> page = get(path);
        Map<String, String> fields = new LinkedHashMap<>();
        String html = page.body();
        int start = html.indexOf("<form id=\"" + form + "\"");
        if (start < 0) {
            throw new AssertionError("No form " + form + " at " + page.uri() + ", status " + page.statusCode());
        }
        Matcher tags = TAG.matcher(html).region(start, html.indexOf("</form>", start));
        while (tags.find()) {
            Map<String, String> attributes = new LinkedHashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(tags.group());
            while (attribute.find()) {
                attributes.put(attribute.group(1), attribute.group(2));
            }
            if ("hidden".equals(attributes.get("type"))) {
                fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        }
        page.headers()
                .firstValue("Content-Security-Policy")
                .map(NONCE::matcher)
                .filter(Matcher::find)
                .ifPresent(nonce -> fields.put("primefaces.nonce", nonce.group(1)));
        typed.forEach((field, value) -> fields.put(form + ":" + field, value));
        fields.put(form + ":" + button, "");
        return fields;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
