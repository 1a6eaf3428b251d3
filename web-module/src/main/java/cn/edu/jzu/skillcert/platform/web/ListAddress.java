package cn.edu.jzu.skillcert.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.primefaces.component.api.UITable;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** Which page of a list, in which order, the address asks for. What makes no sense there is ignored. */
@Named
@RequestScoped
public class ListAddress {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    public int getFirst() {
        String first = request.getParameter("first");
        return first != null && NUMBER.matcher(first).matches() ? Integer.parseInt(first) : 0;
    }

    public List<SortMeta> getSort() {
        String key = request.getParameter("sort");
        if (key == null || !isColumn(key)) {
            return List.of();
        }
        SortOrder order = "desc".equals(request.getParameter("order")) ? SortOrder.DESCENDING : SortOrder.ASCENDING;
        return List.of(SortMeta.builder().field(key).order(order).build());
    }

    /** Asked by the table while it is rendered; it refuses a key that none of its columns has. */
    private boolean isColumn(String key) {
        return UIComponent.getCurrentComponent(faces) instanceof UITable<?> table
                && table.getColumns().stream().anyMatch(column -> key.equals(column.getField()));
    }
}
