import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import { speakFinding } from "../../core/catalogue";
import { unreadableFinding } from "../../core/file/fileFindings";
import type { Language } from "../../core/message";
import type { Workbook } from "../../core/sheet/workbook";
import { formName } from "../../core/template/formName";
import type { FormSet } from "../../core/template/template";
import { checkWorkbook } from "../check";
import type { LastCheck } from "../lastCheck";
import type { OpenResult } from "../ports";
import { compareChecked, olderAs } from "./compareWorkbooks";
import type { SentFile } from "./revisionCalls";
import type { RevisionReport } from "./revisionReport";

/** Answers what is asked of the file sent before. It remembers the one a person chose last. */
export class RevisionDesk {
  private sent: Workbook | null = null;

  constructor(
    private readonly sets: readonly FormSet[],
    private readonly directory: AgencyDirectory,
  ) {}

  compare(last: LastCheck, language: Language): RevisionReport | "gone" {
    if (!last || !this.sent) return "gone";
    const older = olderAs(last.checked, this.sent, { sets: this.sets, directory: this.directory });
    return compareChecked({ workbook: this.sent, checked: older }, last, language);
  }

  /** Takes the file a person chose, in place of the one before. */
  takeFile(opened: OpenResult, language: Language): SentFile {
    this.sent = null;
    if (!opened.ok) {
      const { message, fix } = speakFinding(unreadableFinding(opened.failure), language);
      return { ok: false, why: `${message} ${fix}`.trim() };
    }
    const { tables } = checkWorkbook(opened.workbook, { sets: this.sets, directory: this.directory, agency: null });
    this.sent = opened.workbook;
    return { ok: true, file: opened.workbook.name, forms: [...new Set(tables.map(formName))] };
  }
}
