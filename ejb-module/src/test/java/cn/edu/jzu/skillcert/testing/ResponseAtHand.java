package cn.edu.jzu.skillcert.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Logging in needs request and response; the container injects only the request. */
@WebFilter("/*")
public class ResponseAtHand implements Filter {

    private static final String NAME = ResponseAtHand.class.getName();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(NAME, response);
        chain.doFilter(request, response);
    }

    static HttpServletResponse of(ServletRequest request) {
        return (HttpServletResponse) request.getAttribute(NAME);
    }
}
