import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { formSets } from "../../../src/templates";
import type { SheetSpec } from "../../../src/core/sheet/sheetSpec";
import { register as registerPlan } from "../../../src/templates/own/register";
import { slip } from "../../../src/templates/own/slip";
import type { NotMarked, OpenResult } from "../../../src/workflows/ports";
import type { News } from "../../../src/workflows/crew/desk";
import type { ReviewAnswer, ReviewTask } from "../../../src/workflows/review/reviewCalls";
import { ReviewCrew } from "../../../src/workflows/review/reviewCrew";
import { ReviewDesk } from "../../../src/workflows/review/reviewDesk";
import { ReviewSession } from "../../../src/workflows/review/reviewSession";

/** What stands in for a file: a workbook, bytes that cannot be read, or a file that its worker never comes back from. */
export type Stand = Workbook | "damaged" | "hangs" | "heavy";

/** A review over files in memory, in this process; `log` tells what was asked, `ring` lets the time of hanging files pass. */
export function reviewWith(workers = 2) {
  return reviewOf<Stand>((stand) => stand, workers);
}

/** The same over a door's own handles of files; `notMarked`: what every marked copy lacks. */
export function reviewOf<Source>(standFor: (source: Source) => Stand, workers = 2, notMarked: readonly NotMarked[] = []) {
  const log: string[] = [];
  const bells = new Set<() => void>();
  const time = { now: 0 };
  const opened = (stand: Stand): OpenResult => (typeof stand === "string" ? { ok: false, failure: { rule: "file.damaged", detail: "" } } : { ok: true, workbook: stand });
  const room = {
    slip,
    registerPlan,
    version: "0.0.0",
    writeSheets: (specs: readonly SheetSpec[]) => Promise.resolve(new TextEncoder().encode(specs.map(({ name }) => name).join())),
    writeDocument: ({ title }: { readonly title: string }) => Promise.resolve(new TextEncoder().encode(title)),
    bytesOf: (source: Source) => Promise.resolve(new Uint8Array([stands.push(standFor(source)) - 1])),
    open: (_: string, [at = 0]: Uint8Array) => Promise.resolve(opened(stands[at] ?? "damaged")),
    mark: () => Promise.resolve({ ok: true as const, bytes: new Uint8Array([7]), dropped: [], notMarked }),
    copy: () => Promise.resolve(new Uint8Array()),
    pack: (files: readonly { readonly name: string }[]) => Promise.resolve(new TextEncoder().encode(files.map(({ name }) => name).join())),
  };
  const stands: Stand[] = [];
  const desk = new ReviewDesk<Source>({ sets: formSets, directory: new AgencyDirectory(agencies), agency: null }, room);
  const hire = (hear: (news: News<ReviewAnswer>) => void) => ({
    give: (task: ReviewTask<Source>) => {
      hear({ kind: "begun" });
      const source = task.call === "receive" ? standFor(task.asked.source) : null;
      log.push("place" in task.asked ? `${task.call} ${task.asked.place.path}` : "files" in task.asked ? `${task.call} ${task.asked.files.length}` : task.call);
      if (source === "heavy") return setImmediate(() => hear({ kind: "lost", why: "memory", detail: "full" }));
      if (source !== "hangs") void desk.answer(task).then((answer) => hear({ kind: "done", answer }));
    },
    stop: () => log.push("stop"),
  });
  const timer = (_: number, ring: () => void) => {
    bells.add(ring);
    return () => bells.delete(ring);
  };
  const session = new ReviewSession<Source>(new ReviewCrew({ hire, timer, limit: 60_000, workers, now: () => (time.now += 200) }), "vi");
  return { session, log, ring: () => bells.forEach((ring) => ring()) };
}

/** Files handed in by name. */
export function handed(stands: Readonly<Record<string, Stand>>, inFolder = false) {
  return Object.entries(stands).map(([below, source]) => ({ below, source, mark: JSON.stringify(typeof source === "string" ? source : source.savedAt), inFolder }));
}
