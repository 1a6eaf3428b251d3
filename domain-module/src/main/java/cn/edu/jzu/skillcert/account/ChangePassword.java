package cn.edu.jzu.skillcert.account;

public record ChangePassword(String current, String chosen) {

    @Override
    public String toString() {
        return "ChangePassword[…]";
    }
}
