import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { isDark, type OfficeColours } from "./officeColours";

/** What a person chose: as Excel has it, or always light or dark. */
export const THEME_CHOICES = ["excel", "light", "dark"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Reads a kept choice; anything else is “as Excel”. */
export function themeChoice(kept: string | null): ThemeChoice {
  return THEME_CHOICES.find((choice) => choice === kept) ?? "excel";
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia?.(query).matches ?? false);
  useEffect(() => {
    const media = window.matchMedia?.(query);
    if (!media) return;
    const hear = () => setMatches(media.matches);
    hear();
    media.addEventListener("change", hear);
    return () => media.removeEventListener("change", hear);
  }, [query]);
  return matches;
}

/** Whether Excel is dark now. Excel tells of no change, so it is asked again whenever a person comes back to the pane. */
function useOfficeDark(read: () => OfficeColours | null): boolean | null {
  const [dark, setDark] = useState(() => darkOf(read()));
  useEffect(() => {
    const again = () => setDark(darkOf(read()));
    window.addEventListener("focus", again);
    document.addEventListener("visibilitychange", again);
    return () => {
      window.removeEventListener("focus", again);
      document.removeEventListener("visibilitychange", again);
    };
  }, [read]);
  return dark;
}

function darkOf(colours: OfficeColours | null): boolean | null {
  return colours && isDark(colours);
}

/**
 * The theme to draw with: the person's choice, else Excel's own colours, else the system's.
 * Where the system forces its colours (high contrast) they replace whatever the theme says, so the system's brightness is followed there.
 */
export function useTheme(choice: ThemeChoice, readColours: () => OfficeColours | null): Theme {
  const officeDark = useOfficeDark(readColours);
  const contrast = useMedia("(forced-colors: active)");
  const systemDark = useMedia("(prefers-color-scheme: dark)");
  const dark = contrast ? systemDark : choice === "excel" ? (officeDark ?? systemDark) : choice === "dark";
  return dark ? webDarkTheme : webLightTheme;
}
