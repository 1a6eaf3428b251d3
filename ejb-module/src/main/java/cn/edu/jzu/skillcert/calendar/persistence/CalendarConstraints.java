package cn.edu.jzu.skillcert.calendar.persistence;

import cn.edu.jzu.skillcert.calendar.CalendarError;
import cn.edu.jzu.skillcert.platform.ConstraintMessages;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import java.util.Map;

public class CalendarConstraints implements ConstraintMessages.Names {

    @Override
    public Map<String, ErrorCode> codes() {
        return Map.of("calendarday_day_unique", CalendarError.DAY_TAKEN);
    }
}
