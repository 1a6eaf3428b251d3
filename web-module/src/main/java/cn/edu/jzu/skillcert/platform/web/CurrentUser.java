package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.Me;
import cn.edu.jzu.skillcert.account.OwnAccount;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SharedError;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who is looking at the page. Read once per request and not kept in the session: a role withdrawn or delegated a minute
 * ago shows at once.
 */
@Named("user")
@RequestScoped
public class CurrentUser {

    @Inject
    private OwnAccount account;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    @Inject
    private PageTexts texts;

    private Me me;
    private List<MenuChapter> menu;

    public boolean isLoggedIn() {
        return request.getUserPrincipal() != null;
    }

    public Me getMe() {
        if (me == null && isLoggedIn()) {
            me = account.me();
        }
        return me;
    }

    public String getName() {
        return isLoggedIn() ? getMe().name() : "";
    }

    /** The roles in words, delegated ones with whose they are. */
    public String getRoles() {
        return isLoggedIn()
                ? getMe().grants().stream()
                        .map(this::describe)
                        .distinct()
                        .collect(Collectors.joining(texts.get("list.separator")))
                : "";
    }

    public boolean holds(String role) {
        return isLoggedIn() && getMe().grants().stream().anyMatch(g -> g.role() == Role.valueOf(role));
    }

    /**
     * Refuses to open a form, with {@link SharedError#NOT_PERMITTED}, to whoever may not save it, so that nobody fills
     * it in for nothing. Whether the saving is allowed is decided by the service all the same.
     */
    public void mustCarry(BusinessFunction function) {
        if (!getMe().carries(function)) {
            throw new BusinessException(SharedError.NOT_PERMITTED);
        }
    }

    /** The chapters with something in them for this user. */
    public List<MenuChapter> getMenu() {
        if (menu == null) {
            menu = Arrays.stream(Chapter.values())
                    .filter(chapter -> chapter != Chapter.OWN)
                    .map(chapter -> new MenuChapter(chapter, entries(chapter)))
                    .filter(chapter -> !chapter.entries().isEmpty())
                    .toList();
        }
        return menu;
    }

    public List<MenuEntry> getOwnMenu() {
        return entries(Chapter.OWN);
    }

    public boolean isNear(MenuEntry entry) {
        return entry.leadsNear(faces.getViewRoot().getViewId());
    }

    public Locale getLocale() {
        return Language.of(request).locale();
    }

    /** For the page's {@code lang} attribute. */
    public String getLanguageTag() {
        return Language.of(request).tag();
    }

    private List<MenuEntry> entries(Chapter chapter) {
        return isLoggedIn()
                ? Arrays.stream(MenuEntry.values())
                        .filter(entry -> entry.chapter() == chapter)
                        .filter(entry -> getMe().carries(entry.function()))
                        .toList()
                : List.of();
    }

    private String describe(Grant grant) {
        return grant.isDelegated()
                ? texts.text("user.delegatedRole", grant.role(), grant.principalName())
                : texts.of(grant.role());
    }
}
