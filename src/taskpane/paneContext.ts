import { createContext, useContext, useMemo, useSyncExternalStore, type Dispatch, type SetStateAction } from "react";
import type { Language } from "../core/message";
import type { CellRef } from "../core/sheet/address";
import type { ReviewSession } from "../workflows/review/reviewSession";
import type { SessionState } from "../workflows/session/sessionState";
import type { WorkbookSession } from "../workflows/session/workbookSession";
import type { WorkbookSettings } from "../workflows/session/workbookSettings";
import type { MachineMemory } from "./machineMemory";
import type { OfficeColours } from "./officeColours";
import type { Doing } from "./doing";
import { paneWords, type PaneWords } from "./words";

/** What the wiring gives the pane: everything behind a port. */
export interface PaneServices {
  readonly session: WorkbookSession;
  readonly settings: WorkbookSettings;
  readonly machine: MachineMemory;
  /** Excel's colours now, null when it does not say. */
  readonly colours: () => OfficeColours | null;
  /** The files that came in from units; loaded when it is first asked for, one for the pane's life. */
  readonly review: () => Promise<ReviewSession<Blob>>;
  /** ISO day on this machine. */
  readonly today: () => string;
  /** ISO instant. */
  readonly now: () => string;
}

/** What the frame gives its views besides. */
export interface PaneFrame extends PaneServices {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly theme: string;
  readonly setTheme: (theme: string) => void;
  /** Says a sentence to screen readers; the answer takes it back once it no longer holds. */
  readonly announce: (sentence: string) => () => void;
  /** Shows what is under way, above every view. */
  readonly setDoing: Dispatch<SetStateAction<Doing | null>>;
  /** Goes to a cell; what hinders is said in the frame. */
  readonly goTo: (at: CellRef, besides?: readonly CellRef[]) => void;
}

export const PaneContext = createContext<PaneFrame | null>(null);

/** The frame around a view. Throws outside one. */
export function usePane(): PaneFrame {
  const frame = useContext(PaneContext);
  if (!frame) throw new Error("No pane around this view");
  return frame;
}

/** The state of the open workbook, up to date. */
export function useSessionState(): SessionState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.current);
}

/** The words kept in the workbook, up to date. */
export function useSettings(): Readonly<Record<string, string>> {
  const { settings } = usePane();
  return useSyncExternalStore(settings.subscribe, settings.current);
}

/** The words of the frame in the pane's language. */
export function usePaneWords(): PaneWords {
  const { language } = usePane();
  return useMemo(() => paneWords(language), [language]);
}
