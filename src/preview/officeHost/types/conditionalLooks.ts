import type { HostSession, OfficeType, Scalar } from "../wire/officeType";
import type { ConditionalTarget } from "../wire/targets";
import { invalidArgument } from "../hostError";
import { colourOf, textOf, truthOf } from "./argumentReaders";
import { changeFormat, stored } from "./conditionalFormats";

/** A conditional format by formula: the formula, and how cells look where it holds. */
export const customConditionalFormat: OfficeType<ConditionalTarget> = {
  name: "CustomConditionalFormat",
  scalars: {},
  links: {
    Rule: { since: 6, follow: (session, target) => session.object("ConditionalFormatRule", target) },
    Format: { since: 6, follow: (session, target) => session.object("ConditionalRangeFormat", target) },
  },
  methods: {},
};

/** The formula, "=" first. */
export const conditionalFormatRule: OfficeType<ConditionalTarget> = {
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      since: 6,
      get: (session, target) => stored(session, target).formula,
      set: (session, target, value) => {
        const formula = textOf(value);
        if (formula === "" || formula === "=") throw invalidArgument();
        changeFormat(session, target, { formula: formula.startsWith("=") ? formula : `="${formula.replace(/"/gu, '""')}"` });
      },
    },
  },
  links: {},
  methods: {},
};

/** Letters and ground of a conditional format. */
export const conditionalRangeFormat: OfficeType<ConditionalTarget> = {
  name: "ConditionalRangeFormat",
  scalars: {},
  links: {
    Fill: { since: 6, follow: (session, target) => session.object("ConditionalRangeFill", target) },
    Font: { since: 6, follow: (session, target) => session.object("ConditionalRangeFont", target) },
  },
  methods: {},
};

/** Its ground. */
export const conditionalRangeFill: OfficeType<ConditionalTarget> = {
  name: "ConditionalRangeFill",
  scalars: { Color: { since: 6, get: (session, target) => stored(session, target).fill ?? "", set: (session, target, value) => changeFormat(session, target, { fill: colourOf(value) }) } },
  links: {},
  methods: { Clear: { since: 6, call: (session, target) => (changeFormat(session, target, { fill: null }), {}) } },
};

/** Its letters. */
export const conditionalRangeFont: OfficeType<ConditionalTarget> = {
  name: "ConditionalRangeFont",
  scalars: {
    Color: { since: 6, get: (session, target) => stored(session, target).fontColor ?? "", set: (session, target, value) => changeFormat(session, target, { fontColor: colourOf(value) }) },
    Bold: truth("bold"),
    Italic: truth("italic"),
    Strikethrough: truth("strikethrough"),
  },
  links: {},
  methods: { Clear: { since: 6, call: clearFont } },
};

function truth(key: "bold" | "italic" | "strikethrough"): Scalar<ConditionalTarget> {
  return { since: 6, get: (session, target) => stored(session, target)[key], set: (session, target, value) => changeFormat(session, target, { [key]: truthOf(value) }) };
}

function clearFont(session: HostSession, target: ConditionalTarget): object {
  changeFormat(session, target, { fontColor: null, bold: null, italic: null, strikethrough: null });
  return {};
}
