package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.SharedError;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Sends files of services to the browser. A PDF opens in the browser, everything else is saved. What does not exist for
 * the caller, and an address that makes no sense, is 404; a role that may not is 403.
 */
public abstract class Download extends HttpServlet {

    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9._-]+");

    /** @throws NotFoundException as the services do */
    protected abstract FileContent open(HttpServletRequest request);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileContent file;
        try {
            file = open(request);
        } catch (NotFoundException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (EJBAccessException notPermitted) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (BusinessException refusal) {
            if (refusal.code() == SharedError.NOT_PERMITTED) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            log(request.getRequestURI() + " refused: " + refusal.getMessage());
            response.sendError(HttpServletResponse.SC_CONFLICT);
            return;
        }
        send(file, response);
    }

    private static void send(FileContent file, HttpServletResponse response) throws IOException {
        try (InputStream content = file.content()) {
            response.setContentType(file.mediaType());
            response.setContentLengthLong(file.size());
            response.setHeader("Content-Disposition", disposition(file));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            content.transferTo(response.getOutputStream());
        }
    }

    /** RFC 6266: the true name in UTF-8, and beside it one that the oldest browser can read. */
    static String disposition(FileContent file) {
        String kind = file.mediaType().equals("application/pdf") ? "inline" : "attachment";
        String plain = NOT_PLAIN.matcher(file.fileName()).replaceAll("_");
        String encoded = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return kind + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    protected static long number(HttpServletRequest request, String parameter) {
        Long number = given(request, parameter, Long::valueOf);
        if (number == null) {
            throw new NotFoundException();
        }
        return number;
    }

    /**
     * What the address says, or null if it does not; the same parameters a list has in its address.
     *
     * @param reader refuses what makes no sense as the readers of the JDK do
     */
    protected static <T> T given(HttpServletRequest request, String parameter, Function<String, T> reader) {
        String value = request.getParameter(parameter);
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return reader.apply(value.strip());
        } catch (IllegalArgumentException | DateTimeException senseless) {
            throw new NotFoundException();
        }
    }
}
