package cn.edu.jzu.skillcert.registration;

/** 教务处's decisions on who goes in for an exam for the first time (附件1·十二). */
public interface FirstTimeDecisions {

    /** Refused with {@link RegistrationError#NOTHING_TO_DECIDE} where the readings agree. */
    void decide(DecideFirstTime command);
}
