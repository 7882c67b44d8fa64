import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { CellRef } from "../core/sheet/address";
import { troubleOf, type Trouble } from "../workflows/session/sessionState";
import { Pane } from "./Pane";
import { PaneContext, type PaneFrame, type PaneServices } from "./paneContext";
import { firstTab } from "./tabs";
import { themeChoice, useTheme } from "./useTheme";
import { paneWords } from "./words";

const useStyles = makeStyles({
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

interface AppProps {
  readonly services: PaneServices;
  /** The page's query: which tab a ribbon button asked for. */
  readonly query: string;
}

/** The task pane. It opens the workbook once and keeps tab, theme and language on the machine. */
export function App({ services, query }: AppProps) {
  const styles = useStyles();
  const { session, settings, machine } = services;
  const [tab, setTab] = useState(() => firstTab(query, machine.read("tab")));
  const [spoken, setSpoken] = useState("");
  const { goTo, away, forget } = useGoing(services);
  const { theme, ...kept } = useKept(services);
  const state = useSyncExternalStore(session.subscribe, session.current);
  const unsaved = useSyncExternalStore(settings.subscribe, settings.isUnsaved);
  useOpening(services);
  const frame = useMemo((): PaneFrame => ({ ...services, ...kept.frame, language: state.language, announce: setSpoken, goTo }), [services, kept.frame, state.language, goTo]);
  const words = paneWords(state.language);
  const hidden = away?.kind === "hidden" ? words.hiddenSheet(away.sheet) : "";
  const retry = () => {
    forget();
    void session.check();
  };
  return (
    <FluentProvider theme={theme}>
      <PaneContext value={frame}>
        <Pane tab={tab} onTab={(next) => (setTab(next), machine.keep("tab", next))} notice={hidden || (unsaved ? words.unsaved : "")} hindrance={away?.kind === "trouble" ? away.trouble : null} onRetry={retry} />
      </PaneContext>
      <div role="status" aria-live="polite" className={styles.spoken}>{spoken}</div>
    </FluentProvider>
  );
}

type Away = { readonly kind: "hidden"; readonly sheet: string } | { readonly kind: "trouble"; readonly trouble: Trouble };

/** Going to cells, and why the last one was not reached. */
function useGoing({ session }: PaneServices) {
  const [away, setAway] = useState<Away | null>(null);
  const goTo = useCallback(
    (at: CellRef) => {
      session.workbook.select(at).then(
        (reached) => setAway(reached ? null : { kind: "hidden", sheet: at.sheet }),
        (problem: unknown) => setAway({ kind: "trouble", trouble: troubleOf(problem) }),
      );
    },
    [session],
  );
  return { goTo, away, forget: () => setAway(null) };
}

/** Theme and language, kept on the machine. */
function useKept({ session, machine, colours }: PaneServices) {
  const [choice, setChoice] = useState(() => themeChoice(machine.read("theme")));
  const theme = useTheme(choice, colours);
  const frame = useMemo(
    () => ({
      theme: choice,
      setTheme: (next: string) => (setChoice(themeChoice(next)), machine.keep("theme", next)),
      setLanguage: (language: "vi" | "en") => {
        machine.keep("language", language);
        document.documentElement.lang = language;
        void session.choose({ language });
      },
    }),
    [choice, machine, session],
  );
  return { theme, frame };
}

/** Reads what the workbook keeps, then opens it; listening ends with the pane. */
function useOpening({ session, settings }: PaneServices): void {
  useEffect(() => {
    document.documentElement.lang = session.current().language;
    void settings
      .read()
      .then(() => session.choose({ agency: settings.current()["agency"] || null }))
      .then(() => session.open());
    return () => void session.close();
  }, [session, settings]);
}
