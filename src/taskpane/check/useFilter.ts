import { useState } from "react";
import type { Severity } from "../../core/finding";
import type { CauseFilter } from "../../workflows/filterCauses";
import { usePane, useSessionState, useSettings } from "../paneContext";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The filters as a person set them; they are kept in the workbook, but for the words searched. */
export interface FilterState {
  readonly filter: CauseFilter;
  readonly scope: "all" | "this";
  /** Name of the open sheet, null while unknown. */
  readonly openSheet: string | null;
  readonly toggle: (severity: Severity) => void;
  readonly setTemplate: (template: string) => void;
  readonly setScope: (scope: string) => void;
  readonly setSearch: (search: string) => void;
  readonly clear: () => void;
}

/** Reads the filters from the workbook's words and writes them back. */
export function useFilter(): FilterState {
  const { settings } = usePane();
  const kept = useSettings();
  const { selection } = useSessionState();
  const [search, setSearch] = useState("");
  const openSheet = selection?.sheet ?? null;
  const scope = kept["scope"] === "this" ? "this" : "all";
  const severities = SEVERITIES.filter((severity) => (kept["severities"] ?? "").split(",").includes(severity));
  const keep = (words: Readonly<Record<string, string>>) => void settings.keep(words);
  return {
    filter: { severities, template: kept["template"] ?? "", sheet: scope === "this" ? (openSheet ?? "") : "", search },
    scope,
    openSheet,
    toggle: (severity) => keep({ severities: SEVERITIES.filter((one) => severities.includes(one) !== (one === severity)).join(",") }),
    setTemplate: (template) => keep({ template }),
    setScope: (next) => keep({ scope: next }),
    setSearch,
    clear: () => (setSearch(""), keep({ severities: "", template: "", scope: "all" })),
  };
}
