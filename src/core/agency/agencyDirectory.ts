import { fold } from "../text/fold";
import { trimSigns } from "../text/trimSigns";
import type { AgencyEntry } from "./agencyEntry";

/** Finds a body by any of its written names; case, tone-mark place, dashes and spaces do not matter. */
export class AgencyDirectory {
  private readonly byName = new Map<string, AgencyEntry>();
  private readonly byId = new Map<string, AgencyEntry>();

  constructor(readonly entries: readonly AgencyEntry[]) {
    for (const entry of entries) {
      this.byId.set(entry.id, entry);
      for (const name of [entry.name, ...entry.aliases.filter((alias) => alias.form !== "context").map((alias) => alias.text)]) {
        const key = agencyKey(name);
        if (!this.byName.has(key)) this.byName.set(key, entry);
      }
    }
  }

  /** The body written so, null when the directory does not know it. */
  find(name: string): AgencyEntry | null {
    const key = agencyKey(name);
    return this.byName.get(key) ?? this.byName.get(withoutProvince(key)) ?? this.byName.get(withoutPlace(key)) ?? null;
  }

  get(id: string): AgencyEntry | null {
    return this.byId.get(id) ?? null;
  }
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ủy ban nhân dân(?!\p{L})/gu, "ubnd"],
  [/(?<!\p{L})hội đồng nhân dân(?!\p{L})/gu, "hđnd"],
  [/(?<!\p{L})thông tin (?:và|&) truyền thông(?!\p{L})/gu, "tttt"],
  [/(?<!\p{L})tt ?(?:&|và) ?tt(?!\p{L})/gu, "tttt"],
  [/(?<!\p{L})khoa học (?:và|&) công nghệ(?!\p{L})/gu, "khcn"],
  [/(?<!\p{L})kh ?(?:&|và) ?cn(?!\p{L})/gu, "khcn"],
  [/(?<!\p{L})kế hoạch (?:và|&) đầu tư(?!\p{L})/gu, "khđt"],
  [/(?<!\p{L})kh ?(?:&|và) ?đt(?!\p{L})/gu, "khđt"],
  [/(?<!\p{L})(?:vp|văn phòng) ubnd(?!\p{L})/gu, "văn phòng ubnd"],
  [/(?<!\p{L})tp\.? ?(?=\p{L})/gu, "thành phố "],
  [/(?<!\p{L})tx\.? ?(?=\p{L})/gu, "thị xã "],
];

/** Folded name with the usual abbreviations brought to one form and the marks at its end dropped. */
export function agencyKey(name: string): string {
  const folded = SHORT.reduce((text, [written, short]) => text.replace(written, short), fold(name));
  return trimSigns(folded, "", ".,;:").replace(/\s+/gu, " ").trim();
}

/** “Sở Nội vụ tỉnh Bình Định” is “Sở Nội vụ”: the province's name behind a department only repeats where it is. */
function withoutProvince(key: string): string {
  return key.replace(/^(.+?) tỉnh \p{L}+(?: \p{L}+){0,2}$/u, (_, body: string) => (body === "ubnd" || body.endsWith(" ubnd") ? `${body} tỉnh` : body));
}

/** “Sở Tư pháp Bình Định” is “Sở Tư pháp” too; a name of two words without “và” behind a department is a place. */
function withoutPlace(key: string): string {
  return key.replace(/^(sở (?:\p{L}+ )+?)(?!và )\p{L}+ (?!và(?!\p{L}))\p{L}+$/u, (_, body: string) => body.trim());
}
