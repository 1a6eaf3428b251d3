package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.registration.model.Photo;
import jakarta.enterprise.context.Dependent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Dependent
public class PhotoRepository extends ScopedRepository<Photo> {

    public PhotoRepository() {
        super(Photo.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of();
    }

    public Optional<Photo> ofStudent(long studentId, DataScope scope) {
        return list(Condition.all().and("e.studentId = :student", "student", studentId), scope).stream()
                .findFirst();
    }

    public List<Photo> ofStudents(Set<Long> studentIds, DataScope scope) {
        return studentIds.isEmpty()
                ? List.of()
                : list(Condition.all().and("e.studentId in :students", "students", studentIds), scope);
    }

    /** Who in the whole school has one of these files. */
    public List<PhotoHolder> holders(Set<String> sha256s, UnscopedAccess reason) {
        return sha256s.isEmpty()
                ? List.of()
                : unscoped(
                        reason,
                        PhotoHolder.class,
                        """
                        select new cn.edu.jzu.skillcert.registration.persistence.PhotoHolder(e.sha256, s.id, s.name)
                        from Photo e join Student s on s.id = e.studentId where e.sha256 in :files""",
                        Map.of("files", sha256s));
    }

    Set<String> referencedFiles(UnscopedAccess reason) {
        return new HashSet<>(unscoped(reason, String.class, "select e.sha256 from Photo e", Map.of()));
    }
}
