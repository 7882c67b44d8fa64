import { outcomeIn, watchOutcome } from "../../../src/preview/page/paneOutcome";
import type { PaneOutcome } from "../../../src/preview/page/paneOutcome";

const pane = (tab: string, panel: string) => `<button id="tab-fill" role="tab" aria-selected="${tab === "fill"}"></button><button id="tab-check" role="tab" aria-selected="${tab === "check"}"></button><div role="tabpanel">${panel}</div>`;
const VERDICT = '<section aria-label="Đạt"><h2>Đạt</h2></section>';
const FORMS = '<section aria-label="Biểu mẫu"><h2>Biểu mẫu</h2></section>';
const LINE = '<button data-line="a">PL2!D7</button>';

beforeEach(() => document.body.replaceChildren());

test.each([
  ["another tab", "fill", FORMS, "none"],
  ["not checked yet", "check", "<p>Đang kiểm tra…</p>", "none"],
  ["a verdict without findings", "check", VERDICT, "passed"],
  ["findings", "check", VERDICT + LINE, "found"],
] as const)("%s", (_name, tab, panel, wanted) => {
  document.body.innerHTML = pane(tab, panel);
  expect(outcomeIn(document)).toBe(wanted);
});

test("what is drawn later is told, once; leaving the tab tells nothing", async () => {
  const heard: PaneOutcome[] = [];
  watchOutcome(document, (outcome) => heard.push(outcome));
  for (const drawn of [pane("check", ""), pane("check", VERDICT + LINE), pane("check", VERDICT + LINE + LINE), pane("fill", FORMS), pane("check", VERDICT)]) {
    document.body.innerHTML = drawn;
    await Promise.resolve();
  }
  expect(heard).toEqual(["found", "passed"]);
});
