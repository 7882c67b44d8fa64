import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import { isDirectorySheet } from "../../core/agency/directorySheet";
import { ownAgencies } from "../../core/agency/ownAgencies";
import { ownAgencyFindings } from "../../core/agency/ownAgencyFindings";
import type { OwnAgency } from "../../core/agency/ownAgency";
import type { Finding } from "../../core/finding";
import type { Sheet } from "../../core/sheet/sheet";

/** The bodies a workbook is checked with: the product's, and its user's own before them. */
export interface OwnDirectory {
  readonly directory: AgencyDirectory;
  /** Name of the sheet “Danh mục cơ quan”, null where the workbook has none. */
  readonly sheet: string | null;
  /** Ids, in the directory, of the bodies that only the sheet names; in its order. */
  readonly bodies: readonly string[];
  /** What could not be used of the sheet. */
  readonly findings: readonly Finding[];
}

interface Known {
  readonly words: string;
  readonly directory: AgencyDirectory;
}

/** Directories last made, by the one they add to: the same rows give the same directory, with all it remembers. */
const known = new WeakMap<AgencyDirectory, Known>();

/** Adds what the workbook's sheet “Danh mục cơ quan” says to a directory; the same directory where it says nothing new. */
export function ownDirectory(sheets: readonly Sheet[], base: AgencyDirectory): OwnDirectory {
  const sheet = sheets.find(isDirectorySheet);
  if (!sheet) return { directory: base, sheet: null, bodies: [], findings: [] };
  const { entries, problems } = ownAgencies(sheet, base);
  const added = entries.filter((entry) => saysMore(entry, base));
  const directory = withAdded(added, base);
  const bodies = [...new Set(added.flatMap(({ name }) => (base.find(name) === null ? (directory.find(name)?.id ?? []) : [])))];
  return { directory, sheet: sheet.name, bodies, findings: ownAgencyFindings(sheet.name, problems) };
}

function withAdded(added: readonly OwnAgency[], base: AgencyDirectory): AgencyDirectory {
  if (added.length === 0) return base;
  const words = JSON.stringify(added);
  const last = known.get(base);
  if (last?.words === words) return last.directory;
  const directory = base.withOwn(added);
  known.set(base, { words, directory });
  return directory;
}

/** A row that only repeats a body of the directory, as the rows we write for drop-downs do, adds nothing. */
function saysMore({ name, aliases, kind, parent, validFrom, validTo }: OwnAgency, base: AgencyDirectory): boolean {
  const body = base.find(name);
  if (body === null || parent !== null || validFrom !== null || validTo !== null) return true;
  return (kind !== null && kind !== body.kind) || aliases.some((alias) => !base.sharing(alias).includes(body));
}
