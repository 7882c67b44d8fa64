import { speakFinding } from "../core/catalogue";
import type { Finding } from "../core/finding";
import type { Language } from "../core/message";
import { reportSpoken, type ReportedFinding } from "./reportedFinding";

/** Speaks a finding. */
export function reportFinding(finding: Finding, language: Language): ReportedFinding {
  return reportSpoken(finding, speakFinding(finding, language));
}
