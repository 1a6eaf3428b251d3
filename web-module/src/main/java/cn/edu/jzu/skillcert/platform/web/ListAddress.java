package cn.edu.jzu.skillcert.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** Which page of a list, in which order, the address asks for. What makes no sense there is ignored. */
@Named
@RequestScoped
public class ListAddress {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final Pattern KEY = Pattern.compile("[a-zA-Z.]{1,60}");

    @Inject
    private HttpServletRequest request;

    public int getFirst() {
        String first = request.getParameter("first");
        return first != null && NUMBER.matcher(first).matches() ? Integer.parseInt(first) : 0;
    }

    public List<SortMeta> getSort() {
        String key = request.getParameter("sort");
        if (key == null || !KEY.matcher(key).matches()) {
            return List.of();
        }
        SortOrder order = "desc".equals(request.getParameter("order")) ? SortOrder.DESCENDING : SortOrder.ASCENDING;
        return List.of(SortMeta.builder().field(key).order(order).build());
    }
}
