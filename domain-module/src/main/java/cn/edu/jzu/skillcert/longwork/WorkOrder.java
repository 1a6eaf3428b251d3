package cn.edu.jzu.skillcert.longwork;

import cn.edu.jzu.skillcert.shared.StoredDocument;
import java.util.List;
import java.util.Map;

/**
 * What is to be done.
 *
 * @param label what people call it, e.g. the file's name and the batch; no personal data
 * @param settings what the runner needs to know, e.g. ids; no personal data
 * @param files stored already
 */
public record WorkOrder(WorkKind kind, String label, Map<String, String> settings, List<StoredDocument> files) {

    public WorkOrder {
        settings = Map.copyOf(settings);
        files = List.copyOf(files);
    }
}
