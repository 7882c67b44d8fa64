import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/** The parts of the pane, in their order. */
export const TABS = ["fill", "check", "tasks", "review", "journal", "settings"] as const;
export type TabName = (typeof TABS)[number];

/** Each part is loaded when it is first opened. */
export const VIEWS: Readonly<Record<TabName, LazyExoticComponent<ComponentType>>> = {
  fill: lazy(() => import("./fill/FillView")),
  check: lazy(() => import("./check/CheckView")),
  tasks: lazy(() => import("./tasks/TasksView")),
  review: lazy(() => import("./review/ReviewView")),
  journal: lazy(() => import("./journal/JournalView")),
  settings: lazy(() => import("./settings/SettingsView")),
};

/** The tab to begin with: the one the ribbon button asks for (`?tab=fill`, `?tab=check`, `?tab=review`), else the one kept on the machine, else the first. */
export function firstTab(query: string, kept: string | null): TabName {
  const asked = new URLSearchParams(query).get("tab");
  return TABS.find((tab) => tab === asked) ?? TABS.find((tab) => tab === kept) ?? "fill";
}
