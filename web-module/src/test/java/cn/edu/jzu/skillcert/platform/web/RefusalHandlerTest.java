package cn.edu.jzu.skillcert.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import org.junit.jupiter.api.Test;

class RefusalHandlerTest {

    @Test
    void findsTheRefusalInsideWhatFacesAndExpressionLanguageWrapAroundIt() {
        NotFoundException refusal = new NotFoundException();

        assertThat(RefusalHandler.meaningOf(new FacesException(new ELException(refusal))))
                .isSameAs(refusal);
    }

    @Test
    void keepsTheWholeChainOfAnErrorNobodyExpected() {
        FacesException error = new FacesException(new IllegalStateException());

        assertThat(RefusalHandler.meaningOf(error)).isSameAs(error);
    }
}
