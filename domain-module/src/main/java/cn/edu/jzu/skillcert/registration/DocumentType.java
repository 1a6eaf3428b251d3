package cn.edu.jzu.skillcert.registration;

/** What proves who somebody is. */
public enum DocumentType {
    /** 居民身份证 */
    RESIDENT_ID(true),
    /** 港澳台居民居住证, numbered like a resident ID */
    RESIDENCE_PERMIT(true),
    /** 港澳居民来往内地通行证 */
    HONG_KONG_MACAO_PERMIT(false),
    /** 台湾居民来往大陆通行证 */
    TAIWAN_PERMIT(false),
    /** 护照 */
    PASSPORT(false),
    /** 外国人永久居留身份证 */
    FOREIGN_RESIDENCE_ID(false);

    private final boolean citizenNumber;

    DocumentType(boolean citizenNumber) {
        this.citizenNumber = citizenNumber;
    }

    /** Whether its number is a 公民身份号码 by GB 11643, with a date of birth and a check character. */
    public boolean hasCitizenNumber() {
        return citizenNumber;
    }
}
