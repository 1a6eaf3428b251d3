package cn.edu.jzu.skillcert.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** "Go on" in the warning before the session ends: asking is enough to keep it. */
@WebServlet("/session")
public class SessionServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
