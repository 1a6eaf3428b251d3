package cn.edu.jzu.skillcert.longwork.job;

import cn.edu.jzu.skillcert.shared.StoredDocument;
import java.util.List;
import java.util.Map;

/**
 * What running a job needs to know of it.
 *
 * @param owner user name of who ordered it
 */
record StartedWork(long id, String owner, String kind, Map<String, String> settings, List<StoredDocument> files) {}
