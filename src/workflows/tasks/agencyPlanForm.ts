import type { PrintedPart } from "../../core/template/printedRows";
import type { SectionPlan, ValueKind } from "../../core/template/tablePlan";
import type { Template } from "../../core/template/template";

const text = (id: string, heading: string, width: number, value: ValueKind, required: boolean) => ({ id, kind: "value", heading, width, value, required }) as const;

/** What an agency's own plan says around and in its table. */
export interface AgencyPlan {
  readonly title: string;
  readonly basisLine: string;
  readonly notes: readonly string[];
  readonly sections: readonly SectionPlan[];
  /** Cells by number, task, product, office in charge, those beside it, deadline and remarks. */
  readonly parts: readonly PrintedPart[];
  readonly planYear: number | null;
}

/** The form of an agency's own plan: like the province's, with the agency's own offices in charge. It bears no mark of ours: it is read back by its columns like any plan. */
export function agencyPlanForm({ title, basisLine, notes, sections, parts, planYear }: AgencyPlan): Template {
  return {
    id: "agency-plan",
    version: "1",
    name: "Kế hoạch của cơ quan",
    title,
    titleAliases: [],
    basis: { document: title, provision: "" },
    since: "2020-01-01",
    period: null,
    planYear,
    print: { appendixLine: "", title, basisLine, notes },
    tables: [
      {
        id: "agency-plan",
        part: null,
        title: "",
        columns: [
          { id: "no", kind: "ordinal", heading: "TT", width: 6 },
          { id: "task", kind: "label", heading: "Nhiệm vụ", width: 40 },
          text("product", "Sản phẩm", 26, "text", true),
          text("lead", "Đơn vị chủ trì", 18, "agencyList", true),
          text("coord", "Đơn vị phối hợp", 24, "agencyList", false),
          text("deadline", "Thời gian hoàn thành", 18, "deadline", true),
          text("notes", "Ghi chú", 22, "text", false),
        ],
        rows: { kind: "open", idPrefix: "own", sections, sectionsAs: sections.length > 0 ? "headingRow" : "none", numbering: "continuous", blankRows: 0 },
      },
    ],
    printed: parts,
    rules: [],
  };
}
