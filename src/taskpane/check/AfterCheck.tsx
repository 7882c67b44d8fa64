import type { PaneReport } from "../../workflows/engine";
import Explained from "../explain/Explained";
import { ExplainContext, type Explain } from "../explain/explaining";
import { SentPart } from "../revision/SentPart";

/** What stands below the findings: what is explained of them, and how the workbook differs from the file sent before. */
export default function AfterCheck({ report, onExplain }: { readonly report: PaneReport; readonly onExplain: Explain }) {
  return (
    <ExplainContext value={onExplain}>
      <Explained report={report} onExplain={onExplain} />
      <SentPart report={report} />
    </ExplainContext>
  );
}
