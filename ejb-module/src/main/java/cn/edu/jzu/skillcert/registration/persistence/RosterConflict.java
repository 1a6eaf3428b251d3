package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.registration.RosterError;
import java.util.List;

/** A staged row that does not go with what is kept already. */
public record RosterConflict(int row, RosterError error, List<Object> arguments) {}
