package cn.edu.jzu.skillcert.account;

/** What an administrator hands over in person. The password is not logged with it. */
public record OpenedAccount(long id, String username, String oneTimePassword) {

    @Override
    public String toString() {
        return "OpenedAccount[" + id + ", " + username + "]";
    }
}
