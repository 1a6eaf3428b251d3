package cn.edu.jzu.skillcert.account;

/** Checks credentials and keeps the log-in journal. Open to everybody: it is what comes before a role. */
public interface Login {

    /**
     * Five failures in a row lock a name for ten minutes, whether an account of that name exists or not.
     *
     * @param address network address of the browser, for the journal
     */
    LoginResult logIn(String username, String password, String address);
}
