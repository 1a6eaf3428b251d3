package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.shared.Place;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Where links in mails and QR codes on papers lead, and from there to the page of today. */
@WebServlet(Place.LINK + "*")
public class PlaceServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Place> place = asked(request);
        if (place.isPresent()) {
            response.sendRedirect(request.getContextPath() + PageAddress.page(place.get()));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Optional<Place> asked(HttpServletRequest request) {
        if (request.getPathInfo() == null) {
            return Optional.empty();
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return Place.parse(request.getPathInfo().substring(1) + query);
    }
}
