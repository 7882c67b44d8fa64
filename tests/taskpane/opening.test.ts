import { openPage, PATIENCE, type OfficeAtHand, type Opening } from "../../src/taskpane/opening";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function office(isNewEnough = true) {
  let ready = (_host: unknown): void => undefined;
  const told = new Promise<{ readonly host: unknown }>((resolve) => (ready = (host) => resolve({ host })));
  const atHand: OfficeAtHand = { onReady: () => told, isExcel: (host) => host === "Excel", isNewEnough: () => isNewEnough };
  const shown: Opening[] = [];
  void openPage(atHand, (what) => shown.push(what));
  return { ready: (host: unknown) => ready(host), shown };
}

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

test("it says at once that it is opening, then shows the pane; nothing comes after that", async () => {
  const { ready, shown } = office();
  expect(shown).toEqual(["opening"]);
  ready("Excel");
  await pass(PATIENCE * 2);
  expect(shown).toEqual(["opening", "pane"]);
});

test("without a word for a while it says where it belongs, and still shows the pane when Excel comes later", async () => {
  const { ready, shown } = office();
  await pass(PATIENCE - 1);
  expect(shown).toEqual(["opening"]);
  await pass(1);
  expect(shown).toEqual(["opening", "outside"]);
  ready("Excel");
  await pass(0);
  expect(shown).toEqual(["opening", "outside", "pane"]);
});

test.each([
  [null, true, "outside"],
  ["Word", true, "outside"],
  ["Excel", false, "tooOld"],
])("host %p, new enough %p: %s", async (host, isNewEnough, last) => {
  const { ready, shown } = office(isNewEnough);
  ready(host);
  await pass(0);
  expect(shown).toEqual(["opening", last]);
});

test("without Office at all it says where it belongs", async () => {
  const shown: Opening[] = [];
  await openPage(null, (what) => shown.push(what));
  expect(shown).toEqual(["opening", "outside"]);
});
