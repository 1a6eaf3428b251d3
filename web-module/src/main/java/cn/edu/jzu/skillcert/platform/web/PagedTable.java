package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.primefaces.PrimeFaces;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * Rows for {@code t:table}, one page at a time, from one service call per rendering. Filters are the page's own view
 * parameters; page and sorting stand in the address as {@code first}, {@code sort} and {@code order}, so that bookmarks
 * and "back" find the same rows.
 *
 * @param <R> a record with the rows' data
 */
public class PagedTable<R> extends LazyDataModel<R> {

    public static final int DEFAULT_SIZE = 20;

    private final Source<R> source;
    private transient PageRequest lastRequest;
    private transient PageOf<R> lastPage;

    /** Kept with the session, like the page it belongs to. */
    @FunctionalInterface
    public interface Source<R> extends Serializable {
        PageOf<R> page(PageRequest request);
    }

    public PagedTable(Source<R> source) {
        this.source = source;
    }

    /**
     * Asked before {@link #load}, but without saying for which page; so the page the table is about to show is fetched
     * here, and {@code load} finds it.
     */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        lastRequest = null;
        return Math.toIntExact(page(aboutToBeShown()).total());
    }

    @Override
    public List<R> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        PageRequest request = request(first, size, sort);
        List<R> rows = page(request).rows();
        tellBrowser(request);
        return rows;
    }

    @Override
    public String getRowKey(R row) {
        return Integer.toString(row.hashCode());
    }

    private PageOf<R> page(PageRequest request) {
        if (!request.equals(lastRequest)) {
            lastPage = source.page(request);
            lastRequest = request;
        }
        return lastPage;
    }

    private static PageRequest request(int first, int size, Map<String, SortMeta> sort) {
        SortMeta by = sort.values().stream()
                .filter(meta -> meta.isActive() && meta.getField() != null)
                .findFirst()
                .orElse(null);
        int wanted = size < 1 ? DEFAULT_SIZE : Math.min(size, PageRequest.MAX_SIZE);
        return by == null
                ? new PageRequest(first, wanted, null, true)
                : new PageRequest(first, wanted, by.getField(), !by.getOrder().isDescending());
    }

    PageRequest aboutToBeShown() {
        UIComponent current = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        return current instanceof DataTable table
                ? request(table.getFirst(), table.getRows(), table.getActiveSortMeta())
                : PageRequest.first(1);
    }

    /** After paging or sorting the script writes where we are into the address. */
    void tellBrowser(PageRequest request) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("first", request.first());
            PrimeFaces.current().ajax().addCallbackParam("sort", Objects.toString(request.sort(), ""));
            PrimeFaces.current().ajax().addCallbackParam("order", request.ascending() ? "asc" : "desc");
        }
    }
}
