package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.platform.web.Language;
import cn.edu.jzu.skillcert.registration.PhotoSending;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.SharedError;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Takes a ZIP as it comes, without Faces and without parts: what is sent is the file itself, its name stands in a
 * header. Answers with the address of the job, or says in the user's language why not.
 */
@WebServlet(PhotoUploads.ADDRESS)
public class PhotoUploads extends HttpServlet {

    static final String ADDRESS = "/photo/send";

    private static final String FILE_NAME = "X-File-Name";
    private static final int LONGEST_NAME = 200;

    @Inject
    private PhotoSending sending;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long size = request.getContentLengthLong();
        if (size < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        InputStream body = request.getInputStream();
        try {
            long job = sending.send(exam(request), fileName(request), size, body);
            answer(response, HttpServletResponse.SC_OK, request.getContextPath() + "/work/detail.xhtml?id=" + job);
        } catch (NotFoundException none) {
            readAway(body, size);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException notPermitted) {
            readAway(body, size);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (BusinessException refusal) {
            readAway(body, size);
            int status = refusal.code() == SharedError.NOT_PERMITTED
                    ? HttpServletResponse.SC_FORBIDDEN
                    : HttpServletResponse.SC_CONFLICT;
            answer(
                    response,
                    status,
                    Texts.of(
                            refusal.code().key(),
                            Language.of(request).locale(),
                            refusal.arguments().toArray()));
        }
    }

    /** A browser that is cut off while it sends never reads why. */
    private static void readAway(InputStream body, long size) throws IOException {
        if (size <= PhotoSending.LARGEST_ZIP) {
            body.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static Long exam(HttpServletRequest request) {
        String exam = request.getParameter("exam");
        try {
            return exam == null || exam.isBlank() ? null : Long.valueOf(exam);
        } catch (NumberFormatException senseless) {
            throw new NotFoundException();
        }
    }

    private static String fileName(HttpServletRequest request) {
        String given = request.getHeader(FILE_NAME);
        if (given == null || given.isBlank()) {
            return "photos.zip";
        }
        try {
            String name = URLDecoder.decode(given, StandardCharsets.UTF_8);
            return name.substring(Math.max(0, name.length() - LONGEST_NAME));
        } catch (IllegalArgumentException senseless) {
            return "photos.zip";
        }
    }

    private static void answer(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(text);
    }
}
