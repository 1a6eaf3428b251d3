package cn.edu.jzu.skillcert.audit.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.audit.AuditFilter;
import cn.edu.jzu.skillcert.audit.AuditReading;
import cn.edu.jzu.skillcert.audit.AuditRow;
import cn.edu.jzu.skillcert.audit.ChainCheck;
import cn.edu.jzu.skillcert.audit.persistence.AuditChain;
import cn.edu.jzu.skillcert.audit.persistence.AuditEntryRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.change.ChangeCapture;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

@Stateless
@DenyAll
public class AuditReadingBean implements AuditReading {

    @Inject
    private AuditEntryRepository entries;

    @Inject
    private AuditChain chain;

    @Inject
    private ChangeCapture capture;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({Role.IS_AUDITOR, Role.IS_ADMINISTRATOR})
    public PageOf<AuditRow> entries(AuditFilter filter, PageRequest page) {
        return entries.page(filter, page, caller.scopeIn(BusinessFunction.READ_AUDIT));
    }

    @Override
    @RolesAllowed({Role.IS_AUDITOR, Role.IS_ADMINISTRATOR})
    public List<String> entities() {
        caller.mustCarry(BusinessFunction.READ_AUDIT);
        return capture.watchedEntities();
    }

    @Override
    @RolesAllowed({Role.IS_AUDITOR, Role.IS_ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChainCheck verify() {
        caller.mustCarry(BusinessFunction.READ_AUDIT);
        return chain.verify();
    }
}
