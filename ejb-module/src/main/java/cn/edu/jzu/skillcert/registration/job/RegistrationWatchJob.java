package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.registration.service.RegistrationNews;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Keeps 待办 of registration in step with the calendar, with photos and with what was sat elsewhere. */
@Stateless
@LocalBean
@DenyAll
public class RegistrationWatchJob {

    @Inject
    private RegistrationNews news;

    /** Early enough for the digest of the morning. */
    @PermitAll
    @Schedule(hour = "6", minute = "25", timezone = "Asia/Shanghai", persistent = false)
    public void watch() {
        news.ofAll();
    }
}
