package cn.edu.jzu.skillcert.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SameOriginFilterTest {

    @Test
    void believesTheBrowserWhichSaysWhereTheRequestComesFrom() {
        assertThat(comesFromHere(Map.of("Sec-Fetch-Site", "same-origin"))).isTrue();
        assertThat(comesFromHere(Map.of("Sec-Fetch-Site", "cross-site"))).isFalse();
        assertThat(comesFromHere(Map.of("Sec-Fetch-Site", "same-site"))).isFalse();
        assertThat(comesFromHere(Map.of("Sec-Fetch-Site", "none"))).isFalse();
    }

    @Test
    void comparesTheOriginWithTheHostWhereTheBrowserSaysNothingMore() {
        assertThat(comesFromHere(Map.of("Origin", "http://portal.example:8080", "Host", "portal.example:8080")))
                .isTrue();
        assertThat(comesFromHere(Map.of("Origin", "http://evil.example", "Host", "portal.example:8080")))
                .isFalse();
        assertThat(comesFromHere(Map.of("Origin", "null", "Host", "portal.example:8080")))
                .isFalse();
    }

    @Test
    void refusesWhatDoesNotSayWhereItComesFrom() {
        assertThat(comesFromHere(Map.of("Host", "portal.example"))).isFalse();
    }

    private static boolean comesFromHere(Map<String, String> headers) {
        return SameOriginFilter.comesFromHere((HttpServletRequest) Proxy.newProxyInstance(
                SameOriginFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> headers.get((String) arguments[0])));
    }
}
