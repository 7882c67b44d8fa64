import type { CheckReport } from "../checkReport";

/** The report as JSON text, field names as other programs read them. */
export function formatJson(report: CheckReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
