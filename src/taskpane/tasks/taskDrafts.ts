import type { NewTask } from "../../core/tasks/addTask";
import type { WorkbookSession } from "../../workflows/session/workbookSession";

const drafts = new WeakMap<WorkbookSession, Map<string, NewTask>>();

/** What was written of a new task and not yet added, by its table: kept while the pane is open, over other views and Esc. */
export function draftOf(session: WorkbookSession, table: string): NewTask | null {
  return drafts.get(session)?.get(table) ?? null;
}

/** Keeps a draft; null, or one without a word, lets it go. */
export function keepDraft(session: WorkbookSession, table: string, draft: NewTask | null): void {
  const own = drafts.get(session) ?? new Map<string, NewTask>();
  drafts.set(session, own);
  if (draft !== null && isBegun(draft)) own.set(table, draft);
  else own.delete(table);
}

/** Whether anything was written. */
export function isBegun({ texts }: NewTask): boolean {
  return Object.values(texts).some((text) => text.trim() !== "");
}
