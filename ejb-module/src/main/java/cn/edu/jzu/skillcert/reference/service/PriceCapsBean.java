package cn.edu.jzu.skillcert.reference.service;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.reference.PriceCapInForce;
import cn.edu.jzu.skillcert.reference.PriceCaps;
import cn.edu.jzu.skillcert.reference.persistence.PriceCapRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

@Stateless
@DenyAll
public class PriceCapsBean implements PriceCaps {

    private static final UnscopedAccess KNOWN_TO_ALL =
            UnscopedAccess.because("the caps are published, and jobs without a caller watch them");

    @Inject
    private PriceCapRepository caps;

    @Override
    @PermitAll
    public List<PriceCapInForce> caps() {
        return caps.caps(Lists.WHOLE, KNOWN_TO_ALL.scope());
    }
}
