package cn.edu.jzu.skillcert.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.registration.model.PhotoClaims.Claim;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhotoClaimsTest {

    private static final PhotoOwner A = new PhotoOwner(1, "张三");
    private static final PhotoOwner B = new PhotoOwner(2, "李四");
    private static final PhotoOwner C = new PhotoOwner(3, "王五");

    @Test
    void one_file_for_two_people_is_nobodys() {
        Claim first = new Claim(A, "x");
        Claim second = new Claim(B, "x");
        PhotoClaims claims = PhotoClaims.of(List.of(first, second), Map.of());
        assertThat(claims.sharedWith(first)).containsExactly("李四");
        assertThat(claims.sharedWith(second)).containsExactly("张三");
    }

    @Test
    void what_somebody_has_and_keeps_is_not_for_another_but_may_be_sent_again_for_himself() {
        assertThat(shared(new Claim(B, "x"), Map.of("x", List.of(A)))).containsExactly("张三");
        assertThat(shared(new Claim(A, "x"), Map.of("x", List.of(A)))).isEmpty();
    }

    @Test
    void two_who_have_each_others_photo_may_change() {
        Claim first = new Claim(A, "y");
        Claim second = new Claim(B, "x");
        PhotoClaims claims = PhotoClaims.of(List.of(first, second), Map.of("x", List.of(A), "y", List.of(B)));
        assertThat(claims.sharedWith(first)).isEmpty();
        assertThat(claims.sharedWith(second)).isEmpty();
    }

    @Test
    void who_does_not_get_the_new_one_keeps_the_old_one() {
        Claim refused = new Claim(A, "y");
        Claim waiting = new Claim(B, "x");
        PhotoClaims claims = PhotoClaims.of(List.of(refused, waiting), Map.of("x", List.of(A), "y", List.of(C)));
        assertThat(claims.sharedWith(refused)).containsExactly("王五");
        assertThat(claims.sharedWith(waiting)).containsExactly("张三");
    }

    private static List<String> shared(Claim claim, Map<String, List<PhotoOwner>> held) {
        return PhotoClaims.of(List.of(claim), held).sharedWith(claim);
    }
}
