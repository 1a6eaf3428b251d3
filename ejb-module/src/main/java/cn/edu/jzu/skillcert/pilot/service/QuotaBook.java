package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.model.Quota;
import cn.edu.jzu.skillcert.pilot.model.QuotaDecision;
import cn.edu.jzu.skillcert.pilot.persistence.QuotaRepository;
import cn.edu.jzu.skillcert.platform.OneByOne;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Where quotas are held and entered, for every service that changes one. */
@Dependent
class QuotaBook {

    @Inject
    private QuotaRepository quotas;

    @Inject
    private OneByOne creation;

    /** Its row is the caller's until his transaction ends; one that nobody asked for before gets its row now. */
    Quota hold(QuotaKey key, DataScope scope) {
        return quotas.hold(key, scope).orElseGet(() -> create(key, scope));
    }

    private Quota create(QuotaKey key, DataScope scope) {
        creation.enter("Quota " + key);
        return quotas.hold(key, scope).orElseGet(() -> quotas.add(new Quota(key), scope));
    }

    void enter(QuotaKey key, QuotaDecision decision, Act recorded, DataScope scope) {
        hold(key, scope).enter(decision, recorded);
    }
}
