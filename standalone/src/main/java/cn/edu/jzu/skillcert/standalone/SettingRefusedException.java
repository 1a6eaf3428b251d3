package cn.edu.jzu.skillcert.standalone;

/** An environment variable says something that cannot be meant. The message is for who started the portal. */
final class SettingRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    SettingRefusedException(String message) {
        super(message);
    }
}
