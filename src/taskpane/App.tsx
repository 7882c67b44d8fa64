import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Language } from "../core/message";
import type { CellRef } from "../core/sheet/address";
import { troubleOf, type SessionState, type Trouble } from "../workflows/session/sessionState";
import { Pane } from "./Pane";
import { PaneContext, type PaneFrame, type PaneServices } from "./paneContext";
import type { Doing } from "./doing";
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
  const { session, machine } = services;
  const [tab, setTab] = useState(() => firstTab(query, machine.read("tab")));
  const [doing, setDoing] = useState<Doing | null>(null);
  const { goTo, away, forget } = useGoing(services);
  const { theme, ...kept } = useKept(services);
  const state = useSyncExternalStore(session.subscribe, session.current);
  const [spoken, announce] = useSpoken(state.language);
  useOpening(services);
  const unkept = useUnkept(services, state);
  const frame = useMemo((): PaneFrame => ({ ...services, ...kept.frame, language: state.language, announce, setDoing, goTo }), [services, kept.frame, state.language, announce, goTo]);
  const words = paneWords(state.language);
  const notices = [away?.kind === "hidden" ? words.hiddenSheet(away.at.sheet) : "", state.listening ? "" : words.notListening, unkept === null ? "" : words[unkept]];
  const hindrance = away?.kind === "trouble" ? away.trouble : null;
  const retry = () => {
    if (away?.kind === "trouble") return goTo(away.at);
    forget();
    void session.check();
  };
  return (
    <FluentProvider theme={theme}>
      <PaneContext value={frame}>
        <Pane tab={tab} onTab={(next) => (setTab(next), machine.keep("tab", next))} notice={notices.filter((one) => one !== "").join(" ")} doing={doing} hindrance={hindrance} onRetry={retry} />
      </PaneContext>
      <div role="status" aria-live="polite" aria-atomic={false} className={styles.spoken}>
        {spoken.map(({ number, sentence }) => (
          <div key={number}>{sentence}</div>
        ))}
      </div>
    </FluentProvider>
  );
}

interface Spoken {
  readonly number: number;
  readonly language: Language;
  readonly sentence: string;
}

/** The last two sentences for screen readers: one that follows another at once does not silence it, one said twice is heard twice, and what was said in another language is gone. */
function useSpoken(language: Language): [readonly Spoken[], PaneFrame["announce"]] {
  const [spoken, setSpoken] = useState<readonly Spoken[]>([]);
  const last = useRef(0);
  const announce = useCallback(
    (sentence: string) => {
      const number = ++last.current;
      setSpoken((old) => [...old.slice(-1), { number, language, sentence }]);
      return () => setSpoken((old) => old.filter((one) => one.number !== number));
    },
    [language],
  );
  return [spoken.filter((one) => one.language === language), announce];
}

type Away = { readonly at: CellRef } & ({ readonly kind: "hidden" } | { readonly kind: "trouble"; readonly trouble: Trouble });

/** Going to cells, and why the last one was not reached. */
function useGoing({ session }: PaneServices) {
  const [away, setAway] = useState<Away | null>(null);
  const goTo = useCallback(
    (at: CellRef, besides?: readonly CellRef[]) => {
      session.workbook.select(at, besides).then(
        (reached) => setAway(reached ? null : { at, kind: "hidden" }),
        (problem: unknown) => setAway({ at, kind: "trouble", trouble: troubleOf(problem) }),
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
    let gone = false;
    document.documentElement.lang = session.current().language;
    void settings.read().then(() => {
      if (gone) return;
      void session.choose(chosenIn(settings.current()));
      void session.open();
    });
    return () => {
      gone = true;
      void session.close();
    };
  }, [session, settings]);
}

/** What a person chose for the workbook. */
function chosenIn({ agency, undatedYear }: Readonly<Record<string, string>>): { readonly agency: string | null; readonly undatedYear: number | null } {
  return { agency: agency || null, undatedYear: /^20\d\d$/u.test(undatedYear ?? "") ? Number(undatedYear) : null };
}

/** What is wrong with the words kept in the workbook. Those it would not tell are asked for again after each check, and what was chosen among them counts from then on. */
function useUnkept({ session, settings }: PaneServices, { report }: SessionState): "unread" | "unsaved" | null {
  const unread = useSyncExternalStore(settings.subscribe, settings.isUnread);
  const unsaved = useSyncExternalStore(settings.subscribe, settings.isUnsaved);
  const { agency, undatedYear } = chosenIn(useSyncExternalStore(settings.subscribe, settings.current));
  useEffect(() => {
    if (report && settings.isUnread()) void settings.read();
  }, [report, settings]);
  useEffect(() => {
    const now = session.current();
    if (agency !== now.agency || undatedYear !== now.undatedYear) void session.choose({ agency, undatedYear });
  }, [agency, undatedYear, session]);
  return unread ? "unread" : unsaved ? "unsaved" : null;
}
