package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.examplan.BatchFlow;
import cn.edu.jzu.skillcert.examplan.FlowMap;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The batches that concern the user now, for the first page. */
@Named
@RequestScoped
public class HomeFlows {

    @Inject
    private FlowMap flowMap;

    @Inject
    private CurrentUser user;

    private List<BatchFlow> flows;

    @PostConstruct
    void load() {
        flows = user.isLoggedIn() && user.getMe().carries(BusinessFunction.READ_EXAM_PLANS)
                ? flowMap.concerning()
                : List.of();
    }

    public List<BatchFlow> getFlows() {
        return flows;
    }
}
