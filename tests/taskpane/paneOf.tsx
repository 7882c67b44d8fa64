import { act, render, type RenderResult } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import type { PaneServices } from "../../src/taskpane/paneContext";
import type { MachineMemory } from "../../src/taskpane/machineMemory";
import type { Engine } from "../../src/workflows/engine";
import { WorkbookSession } from "../../src/workflows/session/workbookSession";
import { WorkbookSettings } from "../../src/workflows/session/workbookSettings";
import { DeskEngine } from "./deskEngine";
import type { OpenBook } from "./openBook";

/** This machine's memory, in memory. */
export function memory(kept: Record<string, string> = {}): MachineMemory & { readonly kept: Record<string, string> } {
  return {
    kept,
    read: (key) => kept[key] ?? null,
    keep: (key, value) => {
      kept[key] = value;
    },
  };
}

interface PaneOptions {
  readonly query?: string;
  readonly kept?: Record<string, string>;
  readonly today?: string;
  readonly engine?: Engine;
  readonly review?: PaneServices["review"];
}

/** The whole pane over a workbook in memory, with a person at the keyboard. */
export async function paneOf(book: OpenBook, { query = "", kept = {}, today = "2020-04-20", engine = new DeskEngine(), review = () => Promise.reject(new Error("no files here")) }: PaneOptions = {}) {
  const machine = memory(kept);
  const session = new WorkbookSession(book, engine, kept["language"] === "en" ? "en" : "vi", kept["live"] !== "off");
  const settings = new WorkbookSettings(book);
  const services = { session, settings, machine, review, colours: () => null, today: () => today, now: () => "2020-04-20T08:00:00.000Z" };
  const view: RenderResult = await act(async () => Promise.resolve(render(<App services={services} query={query} />)));
  return { ...view, session, machine, user: userEvent.setup() };
}
