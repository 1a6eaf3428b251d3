package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.platform.personal.PersonalData;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.IdNumber;
import cn.edu.jzu.skillcert.registration.PhoneNumber;
import cn.edu.jzu.skillcert.registration.model.SealedIdentity;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.PersonalField;
import cn.edu.jzu.skillcert.shared.SealedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Between what somebody typed, what is kept sealed, and what is shown masked. */
@ApplicationScoped
public class Identities {

    @Inject
    private PersonalData personal;

    @Inject
    private Clock clock;

    /** @throws BusinessException telling what is wrong with the number */
    public SealedIdentity seal(DocumentType type, String typed) {
        IdNumber number = IdNumber.of(type, typed, LocalDate.now(clock));
        return new SealedIdentity(type, personal.seal(PersonalField.ID_NUMBER, number.number()), index(number));
    }

    public String index(IdNumber number) {
        return personal.index(PersonalField.ID_NUMBER, number.indexed());
    }

    public IdNumber open(DocumentType type, SealedText sealed) {
        return new IdNumber(type, personal.open(PersonalField.ID_NUMBER, sealed));
    }

    /** @throws BusinessException if it is none */
    public SealedText sealPhone(String typed) {
        return personal.seal(PersonalField.PHONE, PhoneNumber.of(typed).number());
    }

    /** Null if there is none. */
    public PhoneNumber openPhone(SealedText sealed) {
        return sealed == null ? null : new PhoneNumber(personal.open(PersonalField.PHONE, sealed));
    }

    /** @throws BusinessException telling what is wrong with the number */
    public String index(DocumentType type, String typed) {
        return index(IdNumber.of(type, typed, LocalDate.now(clock)));
    }
}
