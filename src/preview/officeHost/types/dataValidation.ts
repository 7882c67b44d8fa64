import { parseA1, type CellRange } from "../../../core/sheet/address";
import type { StoredValidation } from "../document/hostDocument";
import { intersection, without } from "../document/rectangles";
import { invalidArgument } from "../hostError";
import type { HostSession, OfficeType } from "../wire/officeType";
import type { RangeTarget } from "../wire/targets";
import { oneOf, recordOf, textOf, truthOf } from "./argumentReaders";
import { addressOf } from "./addresses";
import { targetOf } from "../wire/officeType";

const NO_PROMPT: StoredValidation["prompt"] = { showPrompt: true, title: "", message: "" };
const NO_ALERT: StoredValidation["errorAlert"] = { showAlert: true, style: "Stop", title: "", message: "" };
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
/** Letters of a list written in the rule itself. */
const LONGEST_LIST = 255;
/** A list of a defined name; Excel refuses one that is not there. */
const A_NAME = /^=[\p{L}_][\p{L}\p{N}_.]*$/u;
const TYPES: Readonly<Record<string, string>> = { wholeNumber: "WholeNumber", decimal: "Decimal", list: "List", date: "Date", time: "Time", textLength: "TextLength", custom: "Custom" };
const OPERATORS: readonly unknown[] = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"];

/** What may be typed into a range. A property answers null where its cells differ. */
export const dataValidation: OfficeType<RangeTarget> = {
  name: "DataValidation",
  scalars: {
    Type: {
      since: 8,
      get: (session, target) => {
        const rules = shared(session, target, (item) => item?.rule ?? {});
        return rules === null ? "Inconsistent" : (TYPES[Object.keys(rules)[0] ?? ""] ?? "None");
      },
    },
    Rule: { since: 8, get: (session, target) => shared(session, target, (item) => item?.rule ?? {}), set: (session, target, value) => change(session, target, { rule: ruleOf(session, value) }) },
    IgnoreBlanks: { since: 8, get: (session, target) => shared(session, target, (item) => item?.ignoreBlanks ?? true), set: (session, target, value) => change(session, target, { ignoreBlanks: truthOf(value) }) },
    Prompt: { since: 8, get: (session, target) => shared(session, target, (item) => item?.prompt ?? NO_PROMPT), set: (session, target, value) => change(session, target, { prompt: promptOf(value) }) },
    ErrorAlert: { since: 8, get: (session, target) => shared(session, target, (item) => item?.errorAlert ?? NO_ALERT), set: (session, target, value) => change(session, target, { errorAlert: alertOf(value) }) },
  },
  links: {},
  methods: { Clear: { since: 8, call: clear } },
};

function shared<T>(session: HostSession, { sheet, range }: RangeTarget, read: (item: StoredValidation | null) => T): T | null {
  const items = session.document.sheet(session.sheet(sheet).id).validations.filter((item) => intersection(item.range, range));
  const bare = items.reduce<CellRange[]>((left, item) => left.flatMap((piece) => without(piece, item.range)), [range]);
  const told = [...(bare.length > 0 ? [null] : []), ...items].map(read);
  const [first] = told;
  const alike = told.every((one) => JSON.stringify(one) === JSON.stringify(first));
  return alike && first !== undefined ? first : null;
}

/** Cells that had a validation keep its other parts; those that had none get plain ones. */
function change(session: HostSession, { sheet, range }: RangeTarget, patch: Partial<Omit<StoredValidation, "range">>): void {
  session.changingSheet(session.sheet(sheet).id, "other");
  const before = session.document.sheet(sheet).validations;
  const touched = before.filter((item) => intersection(item.range, range));
  const bare = touched.reduce<CellRange[]>((left, item) => left.flatMap((piece) => without(piece, item.range)), [range]);
  const outside = touched.flatMap((item) => without(item.range, range).map((piece) => ({ ...item, range: piece })));
  const inside = touched.map((item) => ({ ...item, ...patch, range: intersection(item.range, range) ?? item.range }));
  const fresh = bare.map((piece) => ({ rule: {}, ignoreBlanks: true, prompt: NO_PROMPT, errorAlert: NO_ALERT, ...patch, range: piece }));
  session.document.change(sheet, "validations", [...before.filter((item) => !touched.includes(item)), ...outside, ...inside, ...fresh]);
}

function clear(session: HostSession, { sheet, range }: RangeTarget): object {
  session.changingSheet(session.sheet(sheet).id, "other");
  const { validations } = session.document.sheet(sheet);
  session.document.change(sheet, "validations", validations.flatMap((item) => without(item.range, range).map((piece) => ({ ...item, range: piece }))));
  return {};
}

function ruleOf(session: HostSession, value: unknown): Readonly<Record<string, unknown>> {
  const rule = recordOf(value);
  const [kind, ...others] = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  if (kind === undefined) return {};
  if (others.length > 0 || !Object.hasOwn(TYPES, kind)) throw invalidArgument();
  const details = recordOf(rule[kind]);
  if (kind === "list") return { list: listOf(session, details) };
  if (kind === "custom") return { custom: { formula: textOf(details["formula"]) } };
  const { operator, formula1, formula2 } = details;
  const two = operator === "Between" || operator === "NotBetween";
  const figure = (given: unknown) => (typeof given === "number" && Number.isFinite(given)) || (typeof given === "string" && given !== "");
  if (!OPERATORS.includes(operator) || !figure(formula1) || (two && !figure(formula2))) throw invalidArgument();
  return { [kind]: { formula1, operator, ...(two ? { formula2 } : {}) } };
}

function listOf(session: HostSession, details: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const inCellDropDown = details["inCellDropDown"] === undefined ? true : truthOf(details["inCellDropDown"]);
  const target = targetOf("Range", details["source"]);
  if (target) return { inCellDropDown, source: `=${addressOf(session.sheet(target.sheet).name, target.range)}` };
  const source = textOf(details["source"]);
  if (source === "" || (!source.startsWith("=") && source.length > LONGEST_LIST)) throw invalidArgument();
  const isNamed = A_NAME.test(source) && !parseA1(source.slice(1));
  if (isNamed && !session.document.names.some(({ name }) => name.toLowerCase() === source.slice(1).toLowerCase())) throw invalidArgument();
  return { inCellDropDown, source };
}

function promptOf(value: unknown): StoredValidation["prompt"] {
  const { showPrompt, title, message } = recordOf(value);
  return { showPrompt: showPrompt === undefined ? true : truthOf(showPrompt), ...noticeOf(title, message) };
}

function alertOf(value: unknown): StoredValidation["errorAlert"] {
  const { showAlert, style, title, message } = recordOf(value);
  const kind = style === undefined ? "Stop" : oneOf(["Stop", "Warning", "Information"] as const, style);
  return { showAlert: showAlert === undefined ? true : truthOf(showAlert), style: kind, ...noticeOf(title, message) };
}

function noticeOf(title: unknown, message: unknown): { readonly title: string; readonly message: string } {
  const notice = { title: title === undefined ? "" : textOf(title), message: message === undefined ? "" : textOf(message) };
  if (notice.title.length > LONGEST_TITLE || notice.message.length > LONGEST_MESSAGE) throw invalidArgument();
  return notice;
}
