package cn.edu.jzu.skillcert.organization.persistence;

import cn.edu.jzu.skillcert.organization.OrganizationError;
import cn.edu.jzu.skillcert.platform.ConstraintMessages;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import java.util.Map;

public class OrganizationConstraints implements ConstraintMessages.Names {

    @Override
    public Map<String, ErrorCode> codes() {
        return Map.of(
                "department_code_unique", OrganizationError.DEPARTMENT_CODE_TAKEN,
                "department_name_unique", OrganizationError.DEPARTMENT_NAME_TAKEN,
                "staff_number_unique", OrganizationError.STAFF_NUMBER_TAKEN,
                "room_code_unique", OrganizationError.ROOM_CODE_TAKEN,
                "schoolclass_code_unique", OrganizationError.CLASS_CODE_TAKEN,
                "staff_departmentid_fkey", OrganizationError.DEPARTMENT_NOT_THERE,
                "room_departmentid_fkey", OrganizationError.DEPARTMENT_NOT_THERE,
                "schoolclass_departmentid_fkey", OrganizationError.DEPARTMENT_NOT_THERE);
    }
}
