package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.spreadsheet.FirstRow;
import cn.edu.jzu.skillcert.registration.ApplicationColumn;
import cn.edu.jzu.skillcert.registration.ApplicationField;
import cn.edu.jzu.skillcert.registration.ApplicationLayouts;
import cn.edu.jzu.skillcert.registration.KeepLayout;
import cn.edu.jzu.skillcert.registration.LayoutDetail;
import cn.edu.jzu.skillcert.registration.LayoutError;
import cn.edu.jzu.skillcert.registration.LayoutRow;
import cn.edu.jzu.skillcert.registration.model.ApplicationLayout;
import cn.edu.jzu.skillcert.registration.persistence.ApplicationLayoutRepository;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

@Stateless
@DenyAll
public class ApplicationLayoutsBean implements ApplicationLayouts {

    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_NOTE = 500;

    @Inject
    private ApplicationLayoutRepository layouts;

    @Inject
    private AcrossDepartments across;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_AUDITOR, IS_DEPARTMENT})
    public List<LayoutRow> list() {
        Map<Long, Integer> exports = across.exportsByLayout();
        Long inForce = layouts.inForceOn(today(), reading())
                .map(ApplicationLayout::getId)
                .orElse(null);
        return layouts.all(reading()).stream()
                .map(layout -> new LayoutRow(
                        layout.getId(),
                        layout.getLabel(),
                        layout.getValidFrom(),
                        layout.getSourceNote(),
                        layout.getColumns().size(),
                        exports.getOrDefault(layout.getId(), 0),
                        layout.getId().equals(inForce)))
                .toList();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_AUDITOR, IS_DEPARTMENT})
    public LayoutDetail detail(long id) {
        ApplicationLayout layout = layouts.require(id, reading());
        return new LayoutDetail(
                layout.getId(),
                layout.getVersion(),
                layout.getLabel(),
                layout.getValidFrom(),
                layout.getSourceNote(),
                layout.getColumns(),
                layout.isFixed(isUsed(id), today()));
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public long keep(KeepLayout command) {
        InputCheck check = new InputCheck();
        String label = check.required("label", command.label(), LONGEST_LABEL);
        LocalDate from = check.required("validFrom", command.validFrom());
        String note = check.required("sourceNote", command.sourceNote(), LONGEST_NOTE);
        check.done();
        List<ApplicationColumn> columns =
                command.columns().stream().map(ApplicationLayoutsBean::trimmed).toList();
        if (command.id() == null) {
            return layouts.add(new ApplicationLayout(label, from, note, columns, today()), keeping())
                    .getId();
        }
        layouts.require(command.id(), command.version(), keeping())
                .revise(label, from, note, columns, isUsed(command.id()), today());
        layouts.flush();
        return command.id();
    }

    private static ApplicationColumn trimmed(ApplicationColumn column) {
        return new ApplicationColumn(
                column.header() == null ? null : column.header().strip(),
                column.field(),
                column.field() == ApplicationField.FIXED_TEXT && !InputCheck.isBlank(column.fixedText())
                        ? column.fixedText().strip()
                        : null);
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<ApplicationColumn> columnsOf(SheetUpload template) {
        caller.mustCarry(BusinessFunction.KEEP_APPLICATION_LAYOUTS);
        List<String> headers = FirstRow.of(template.fileName(), template.content());
        if (headers.isEmpty()) {
            throw new BusinessException(LayoutError.NO_HEADERS);
        }
        return headers.stream()
                .map(header -> ApplicationColumn.of(header, fieldOf(header)))
                .toList();
    }

    /** What a header names in our words; left empty if it names nothing we know. */
    private static ApplicationField fieldOf(String header) {
        return Arrays.stream(ApplicationField.values())
                .filter(field -> field != ApplicationField.FIXED_TEXT)
                .filter(field -> Arrays.asList(Texts.of("application.names." + field.name(), Locale.SIMPLIFIED_CHINESE)
                                .split("、"))
                        .contains(header.replace("*", "").strip()))
                .findFirst()
                .orElse(ApplicationField.EMPTY);
    }

    private boolean isUsed(long id) {
        return across.exportsByLayout().containsKey(id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private DataScope reading() {
        return caller.scopeIn(BusinessFunction.READ_REFERENCE);
    }

    private DataScope keeping() {
        return caller.scopeIn(BusinessFunction.KEEP_APPLICATION_LAYOUTS);
    }
}
