package cn.edu.jzu.skillcert.account;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Who is logged in.
 *
 * @param grants all roles held today, own and delegated
 * @param functions what these roles carry; decides which menu entries and forms are shown, never what is allowed
 * @param passwordChangeRequired he has a password that somebody else knows, and can do nothing before he chose his own
 */
public record Me(
        long accountId,
        String username,
        String name,
        List<Grant> grants,
        Set<BusinessFunction> functions,
        boolean passwordChangeRequired)
        implements Serializable {

    public Me {
        grants = List.copyOf(grants);
        functions = Set.copyOf(functions);
    }

    public boolean carries(BusinessFunction function) {
        return functions.contains(function);
    }
}
