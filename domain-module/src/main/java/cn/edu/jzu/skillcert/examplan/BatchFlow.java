package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.StepReport;
import cn.edu.jzu.skillcert.regulation.StepState;
import java.io.Serializable;
import java.util.List;

/**
 * The flow map of a batch: the twelve steps of 附件1, each as the records have it now.
 *
 * @param nodes in the order of the regulation
 */
public record BatchFlow(BatchKey key, String departmentName, String certificateName, List<FlowNode> nodes)
        implements Serializable {

    public BatchFlow {
        nodes = List.copyOf(nodes);
    }

    public long done() {
        return nodes.stream()
                .filter(node -> node.report().state() == StepState.DONE)
                .count();
    }

    /** How late the latest of its open steps is; 0 if none is past its last day. */
    public int workingDaysLate() {
        return nodes.stream().mapToInt(FlowNode::workingDaysLate).max().orElse(0);
    }

    /** @param workingDaysLate 0 unless the step is open after its last day */
    public record FlowNode(StepReport report, int workingDaysLate) implements Serializable {

        public boolean late() {
            return workingDaysLate > 0;
        }
    }
}
