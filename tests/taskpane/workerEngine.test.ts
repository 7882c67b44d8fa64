import { agencies } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { formSets } from "../../src/templates";
import { replyTo, type DeskRequest, type EngineReply, type EngineRequest } from "../../src/taskpane/engineAnswers";
import { WorkerEngine } from "../../src/taskpane/workerEngine";
import { parseA1 } from "../../src/core/sheet/address";
import { consistentBook } from "../walker/book";
import { Dropped, EngineFailure } from "../../src/workflows/engine";
import { EngineDesk } from "../../src/workflows/engineDesk";

/** A worker that answers when it is told to. */
function slowWorker() {
  const desk = new EngineDesk(formSets, new AgencyDirectory(agencies));
  const asked: EngineRequest[] = [];
  let started = 0;
  let ended = 0;
  let hear: (reply: EngineReply) => void = () => {};
  let broken: (message: string) => void = () => {};
  const engine = new WorkerEngine((onReply, onBroken) => {
    started += 1;
    [hear, broken] = [onReply, onBroken];
    return { postMessage: (request) => void asked.push(structuredClone(request) as EngineRequest), terminate: () => void (ended += 1) };
  });
  return { engine, asked, answer: () => asked.splice(0).forEach((request) => hear(replyTo(request as DeskRequest, desk))), fail: (message: string) => broken(message), counts: () => ({ started, ended }) };
}

const duties = { set: "programme-2011-2020", agency: "bd.so-tu-phap", today: "2020-04-20", dues: {} };

test("questions have numbers; answers find their way, whatever their order", async () => {
  const { engine, asked, answer, counts } = slowWorker();
  const both = Promise.all([engine.ask("catalogue", null), engine.ask("duties", duties)]);
  asked.reverse();
  answer();
  const [catalogue, owed] = await both;
  expect(catalogue.sets.map(({ id }) => id)).toEqual(formSets.map(({ id }) => id));
  expect(owed.owed.map(({ template }) => template)).toEqual(["pl2"]);
  expect(counts()).toEqual({ started: 1, ended: 0 });
});

test("a newer question of a kind drops the older one, whose late answer changes nothing", async () => {
  const { engine, answer } = slowWorker();
  const older = engine.ask("duties", { ...duties, agency: "bd.so-tai-chinh" });
  const newer = engine.ask("duties", duties);
  answer();
  await expect(older).rejects.toBeInstanceOf(Dropped);
  expect((await newer).owed[0]?.template).toBe("pl2");
});

const submission = consistentBook({ only: ["pl2"], write: { "pl2.r2@y2016": "nhiều" } });
const photograph = { ...submission.workbook, sheets: submission.workbook.sheets.map(({ data }) => data) };
const check = { photograph, agency: null, language: "vi" as const };

test("giving up the check ends the worker; whatever else was asked is asked again of the next", async () => {
  const { engine, asked, answer, counts } = slowWorker();
  const given = engine.ask("check", check);
  const others = [engine.ask("catalogue", null), engine.ask("duties", duties), engine.ask("draw", { forms: ["pl2"], definedNames: [], agency: null })] as const;
  asked.length = 0;
  engine.drop("check");
  await expect(given).rejects.toBeInstanceOf(Dropped);
  expect(asked.map(({ call }) => call)).toEqual(["catalogue", "duties", "draw"]);
  answer();
  const [catalogue, owed, drawn] = await Promise.all(others);
  expect([catalogue.sets[0]?.id, owed.owed[0]?.template, drawn[0]?.name]).toEqual(["programme-2011-2020", "pl2", "PL2"]);
  expect(counts()).toEqual({ started: 2, ended: 1 });
});

test("nothing of that kind asked, nothing ends", async () => {
  const { engine, answer, counts } = slowWorker();
  const catalogue = engine.ask("catalogue", null);
  engine.drop("check");
  answer();
  await expect(catalogue).resolves.toMatchObject({ sets: [{ id: "programme-2011-2020" }, {}, {}, {}] });
  engine.drop("catalogue");
  expect(counts()).toEqual({ started: 1, ended: 0 });
});

test("after a stop the next worker is told the workbook of the last answer before it is asked why", async () => {
  const { engine, asked, answer } = slowWorker();
  const report = engine.ask("check", check);
  answer();
  const { findings } = await report;
  const position = parseA1(findings.find(({ cell }) => cell !== null)?.cell ?? "") ?? { row: -1, column: -1 };
  const given = engine.ask("check", { ...check, photograph: { ...photograph, sheets: [] } });
  const first = engine.ask("why", { sheet: "PL2", position, ruleId: null, language: "vi" });
  asked.length = 0;
  engine.drop("check");
  await expect(given).rejects.toBeInstanceOf(Dropped);
  expect(asked.map(({ call }) => call)).toEqual(["check", "why"]);
  answer();
  expect((await first).explanation?.shown).toBe("nhiều");
  const second = engine.ask("why", { sheet: "PL2", position, ruleId: null, language: "vi" });
  expect(asked.map(({ call }) => call)).toEqual(["why"]);
  answer();
  expect((await second).explanation?.shown).toBe("nhiều");
});

test("what the desk cannot do and a worker that breaks are failures, each said", async () => {
  const { engine, answer, fail, counts } = slowWorker();
  const unknown = engine.ask("draw", { forms: ["pl99"], definedNames: [], agency: null });
  answer();
  await expect(unknown).rejects.toEqual(new EngineFailure("RangeError: No form pl99"));
  const waiting = engine.ask("catalogue", null);
  fail("out of memory");
  await expect(waiting).rejects.toEqual(new EngineFailure("out of memory"));
  expect(counts()).toEqual({ started: 1, ended: 1 });
});

test("a form that is already marked in the workbook gets the next number", () => {
  const desk = new EngineDesk(formSets, new AgencyDirectory(agencies));
  const name = { name: "soatphuluc.PL2", refersTo: "=1", hidden: true, sheet: null };
  const names = (definedNames: readonly (typeof name)[]) => desk.answer("draw", { forms: ["pl2"], definedNames, agency: null }).map((spec) => spec.names[0]?.name);
  expect([names([]), names([name])]).toEqual([["SoatPhuLuc.pl2"], ["SoatPhuLuc.pl2.2"]]);
});

test("bodies to choose from: each by a name that means it, no groups but those addressed", () => {
  const desk = new EngineDesk(formSets, new AgencyDirectory(agencies));
  const { agencies: choices } = desk.answer("catalogue", null);
  const directory = new AgencyDirectory(agencies);
  expect(choices.filter(({ id, name }) => directory.find(name)?.id !== id)).toEqual([]);
  expect(choices.filter(({ group }) => group === "assigned").map(({ id }) => id)).toEqual(["bd.so-noi-vu", "bd.so-tu-phap", "bd.vp-ubnd", "bd.so-tai-chinh", "bd.so-tttt", "bd.so-khcn"]);
  expect(choices.filter(({ group }) => group === "districts").map(({ id }) => id)).toContain("bd.ubnd-huyen");
  expect(choices.some(({ id }) => id === "bd.so-ban-nganh")).toBe(false);
});
