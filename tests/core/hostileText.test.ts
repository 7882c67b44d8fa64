import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { agencies } from "../../src/agencies";
import { AgencyDirectory, agencyKey, ANY_SETTING } from "../../src/core/agency/agencyDirectory";
import { groupKey, withoutPlace, withoutProvince, withoutProvinceName, withoutSigns } from "../../src/core/agency/agencyKey";
import { parseAgencyList } from "../../src/core/agency/agencyList";
import { differenceOf } from "../../src/core/agency/agencyMatch";
import { kindNamed, wordOfKind } from "../../src/core/agency/bodyKinds";
import { isGroupName, isGroupPart, isWellFormed, namesGroupOnly, opensGroup, startsBody } from "../../src/core/agency/bodyWords";
import { bodyInFileName } from "../../src/core/agency/bodyInFileName";
import { isPersonName } from "../../src/core/agency/personName";
import { readWords } from "../../src/core/values/textValue";
import { capital, withLeadSaid } from "../../src/core/agency/assignmentText";
import { nameBeforeClause } from "../../src/core/agency/clause";
import { committeeNames } from "../../src/core/agency/committeeNames";
import { holds, plainTask } from "../../src/core/agency/fieldWords";
import { guessedKind } from "../../src/core/agency/guessedKind";
import { isDittoMark } from "../../src/core/agency/dittoMark";
import { initialsOf, writtenInitials } from "../../src/core/agency/initialsKey";
import { listParts } from "../../src/core/agency/listParts";
import { listTokens, tidyList } from "../../src/core/agency/listTokens";
import { withNamesBefore, withoutNames } from "../../src/core/agency/listText";
import { replaceName, withoutMention } from "../../src/core/agency/nameInText";
import { nameRemarks } from "../../src/core/agency/nameRemarks";
import { namesPutRight } from "../../src/core/agency/namesPutRight";
import { ownAgencyFindings } from "../../src/core/agency/ownAgencyFindings";
import { contentText } from "../../src/core/agency/ownCell";
import { readRun } from "../../src/core/agency/readRun";
import { lentHeads } from "../../src/core/agency/runNames";
import { isSentence } from "../../src/core/agency/sentenceLike";
import { conversionOf } from "../../src/core/conversion/conversion";
import { legacyTextIn, sourcesOf } from "../../src/core/conversion/formulaTexts";
import { readDay } from "../../src/core/day";
import { answerHeaded } from "../../src/core/detection/answerColumns";
import { readOrdinal as readRowOrdinal, splitOrdinal } from "../../src/core/detection/ordinal";
import { linkedFiles } from "../../src/core/file/linkedFiles";
import { clip, fillSentence } from "../../src/core/message";
import { formFaults, runFaults } from "../../src/core/rules/ordinals";
import type { CellInput } from "../../src/core/sheet/cell";
import { sheetOf } from "../../src/core/sheet/sheet";
import type { Workbook } from "../../src/core/sheet/workbook";
import type { Meaning } from "../../src/core/template/columns";
import { expandAbbreviations } from "../../src/core/text/abbreviations";
import { decodedText, isPlainUnicode } from "../../src/core/text/legacy/decodedText";
import { bareOf, fold, foldBare } from "../../src/core/text/fold";
import { foldedWords, isLetterAt, kindAt, letterRuns } from "../../src/core/text/foldedWords";
import { decodeTcvn3Word } from "../../src/core/text/legacy/decodeTcvn3";
import { decodeVniWord } from "../../src/core/text/legacy/decodeVni";
import { legacyFont } from "../../src/core/text/legacy/legacyFont";
import { isSurelyUnicode, readLegacyText } from "../../src/core/text/legacy/readLegacy";
import { unicodeFont } from "../../src/core/text/legacy/unicodeFont";
import { likenessOf, prepare } from "../../src/core/text/likeness";
import { hasLookAlikes, unifyLookAlikes } from "../../src/core/text/lookAlikes";
import { composed, isNormalized, normalizeText } from "../../src/core/text/normalize";
import { openingWords } from "../../src/core/text/openingWords";
import { isPlain } from "../../src/core/text/plainText";
import { labelWords } from "../../src/core/text/preparedText";
import { isSyllable, readSyllable } from "../../src/core/text/syllable";
import { placeToneMarks } from "../../src/core/text/toneMarks";
import { trimSigns } from "../../src/core/text/trimSigns";
import { standsAt } from "../../src/core/text/wordTable";
import { isOneSlip } from "../../src/core/text/wordLikeness";
import { answerOf, isPlaceholder } from "../../src/core/values/answerWords";
import { formulaBookOf, nameKey } from "../../src/core/values/formula/formulaBook";
import { tokensOf } from "../../src/core/values/formula/tokens";
import { splitLeadIn } from "../../src/core/values/leadIn";
import { halfWidth, parseNumber } from "../../src/core/values/number";
import { isDateFormat, isPercentFormat, showsDay, showsMonth } from "../../src/core/values/numberFormat";
import { exactOfWritten } from "../../src/core/values/exact";
import { parseOrdinal, parseOrdinalRange, plainOrdinal } from "../../src/core/values/ordinal";
import { readPair, readPairFormula } from "../../src/core/values/pair";
import { readCells } from "../../src/core/values/readCells";
import { writtenFigure } from "../../src/core/values/writtenFigure";
import { unitInHeading, unitNamed, unitOfCount } from "../../src/core/values/unitOfCount";
import { HOSTILE_TEXTS } from "./hostileTexts";

/*
 * A cell may hold thirty thousand brackets, and no reader may need time by the square of a text's length. Each runs over every text here,
 * and jest's own limit of five seconds a test is the guard. It can only speak between two texts, hence `breathe`. A quadratic pattern
 * needs half a minute for the longest texts, a cubic one never ends.
 */
const breathe = () => new Promise((resolve) => setImmediate(resolve));

async function readAll(read: (text: string) => unknown): Promise<void> {
  for (const text of HOSTILE_TEXTS) {
    read(text);
    await breathe();
  }
}

const directory = new AgencyDirectory(agencies);
const readList = (text: string) => parseAgencyList(text, directory);
const leadsOf = (text: string) => readList(text).names.slice(0, 1);
const label = prepare("Số lượng thủ tục hành chính (TTHC) cấp tỉnh");
const KINDS: readonly Meaning["value"][] = ["count", "percent", "binary", "assessment", "ordinal", "target", "deadline"];

type HostileCell = (text: string) => Omit<CellInput, "row" | "column">;

/** Every way a hostile text gets into a cell. */
const CELLS: Readonly<Record<string, HostileCell>> = {
  "its text": (text) => ({ value: text }),
  "a formula without a result": (text) => ({ value: null, formula: text, calculated: false }),
  "a formula": (text) => ({ value: 0.5, formula: text, calculated: true }),
  "its number format": (text) => ({ value: 0.5, format: text }),
  "its font": (text) => ({ value: "®Þnh h\u00ADíng", font: text }),
};

/** A workbook that says the text wherever one can stand. */
function bookSaying(text: string): Workbook {
  const cells = [{ row: 0, column: 0, value: text, font: ".VnTime" }, { row: 1, column: 0, value: text, formula: text, font: text }, { row: 2, column: 0, value: text, formula: `"${text}"&A1` }];
  return { name: text, sheets: [sheetOf({ name: text }, cells)], definedNames: [{ name: text, refersTo: text, hidden: false, sheet: null }], savedAt: null, linksTo: [text] };
}

function readAs(value: Meaning["value"], cell: HostileCell, text: string): unknown {
  const sheet = sheetOf({ name: text }, [{ row: 0, column: 0, ...cell(text) }]);
  const meaning: Meaning = { value, measurementUnit: "văn bản", measure: "flow", required: true, owner: null, readsPair: true, acceptsDocumentNumber: true };
  const place = { rowId: "r", columnId: "c", year: 2015, isTotal: true };
  return readCells([{ ...place, meaning, cell: sheet.cellAt(0, 0), sheet: sheet.name }], formulaBookOf([sheet], [{ name: "Tong", refersTo: text, hidden: false, sheet: text }]));
}

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  unicodeFont,
  legacyTextIn: (text) => [legacyTextIn(text, ["TCVN3", "VNI"]), legacyTextIn(`"${text}"`, ["TCVN3", "VNI"])],
  sourcesOf: (text) => sourcesOf(text, text),
  conversionOf: (text) => conversionOf(bookSaying(text)),
  linkedFiles: (text) => [linkedFiles(bookSaying(text)), linkedFiles(bookSaying(`[${text}`)), linkedFiles(bookSaying(`'${text}.xlsx`))],
  unitOfCount,
  unitNamed,
  unitInHeading: (text) => [unitInHeading(text), unitInHeading(`Số tiền (${text})`), unitInHeading(`Đơn vị tính: ${text}`)],
  agencyKey,
  isPersonName,
  readWords: (text) => KINDS.map((kind) => readWords(text, kind)),
  bodyInFileName: (text) => bodyInFileName(text, directory),
  withoutProvinceName,
  showsDay,
  showsMonth,
  nearestAgency: (text) => directory.nearest(text, 1),
  lookUp: (text) => [directory.lookUp(text), directory.lookUp(`Sở ${text}`)],
  parseAgencyList: (text) => [parseAgencyList(text, directory), parseAgencyList(`Sở Nội vụ, ${text}`, directory)],
  tidyList,
  listTokens,
  withLeadSaid: (text) => leadsOf(text).map((lead) => withLeadSaid(text, lead, readList)),
  withoutNames: (text) => withoutNames(text, () => true, readList),
  withNamesBefore: (text) => withNamesBefore(text, [text, "Sở Nội vụ"]),
  replaceName: (text) => [replaceName(text, "Sở Nội vụ", text), replaceName("Sở Nội vụ", text, "Sở Tư pháp")],
  withoutMention: (text) => [withoutMention(text, "Sở Nội vụ", null), withoutMention("Sở Nội vụ", text, "chủ trì")],
  namesPutRight: (text) => namesPutRight(text, nameRemarks(readList(text)), readList),
  ownAgencyFindings: (text) => ownAgencyFindings(text, [{ kind: "unreadableDay", row: 0, column: 0, text, name: text }]),
  capital,
  kindNamed,
  wordOfKind,
  namesGroupOnly,
  guessedKind,
  plainTask,
  exactOfWritten,
  holds: (text) => [holds(text, "sở nội vụ"), holds("sở nội vụ", text)],
  listParts: (text) => listParts(tidyList(text), directory, ANY_SETTING),
  readRun: (text) => readRun(text, [{ start: 0, end: text.length, notes: [], before: null }], { head: null, follows: true }, directory, ANY_SETTING),
  isDittoMark,
  isSentence,
  committeeNames,
  nameBeforeClause: (text) => nameBeforeClause(text, (name) => directory.knows(name)),
  withoutProvince,
  withoutSigns,
  withoutPlace,
  groupKey,
  initialsOf,
  writtenInitials,
  startsBody,
  isGroupPart,
  opensGroup,
  isGroupName,
  isWellFormed,
  lentHeads,
  differenceOf: (text) => [differenceOf(text, "Sở Nội vụ"), differenceOf("Sở Nội vụ", text)],
  contentText: (text) => contentText(text),
  find: (text) => [directory.find(text), directory.find(`Sở ${text}`)],
  readDay,
  clip: (text) => clip(text),
  fillSentence: (text) => fillSentence({ vi: "{row}: {value}.", en: "" }, { row: { label: text }, value: text }, "vi"),
  expandAbbreviations: (text) => expandAbbreviations(text.split(" ")),
  fold,
  foldBare,
  bareOf: (text) => bareOf(composed(text)),
  foldedWords,
  letterRuns,
  isLetterAt: (text) => [isLetterAt(text, 0), isLetterAt(text, text.length)],
  kindAt: (text) => [kindAt(text, 0), kindAt(text, text.length - 1)],
  standsAt: (text) => [standsAt(text, 0, text), standsAt("sở nội vụ", 0, text)],
  openingWords,
  isPlain,
  labelWords,
  decodedText: (text) => [".VnTime", ""].map((font) => decodedText(text, font)),
  isPlainUnicode,
  isSurelyUnicode,
  decodeTcvn3Word,
  decodeVniWord,
  legacyFont,
  readLegacyText: (text) => [".VnTime", ".VnTimeH", "VNI-Times", ""].map((font) => readLegacyText(text, font)),
  prepare,
  likenessOf: (text) => [likenessOf(prepare(text), label), likenessOf(prepare(text), prepare(`x ${text}`))],
  hasLookAlikes,
  unifyLookAlikes,
  composed,
  isNormalized,
  normalizeText,
  isSyllable,
  readSyllable,
  placeToneMarks,
  trimSigns: (text) => trimSigns(text, text.slice(0, 9), text.slice(0, 9)),
  isOneSlip: (text) => isOneSlip(text, `${text}x`),
  answerOf,
  isPlaceholder,
  nameKey,
  tokensOf,
  splitLeadIn,
  halfWidth,
  parseNumber,
  isDateFormat,
  isPercentFormat,
  parseOrdinal,
  parseOrdinalRange,
  plainOrdinal,
  readPair,
  readPairFormula,
  writtenFigure: (text) => [writtenFigure(text, "văn bản"), writtenFigure(`12 ${text}`, text)],
  answerHeaded,
  readRowOrdinal,
  splitOrdinal,
  runFaults: (text) => runFaults([text, "2", text]),
  formFaults: (text) => formFaults([{ printed: "1", written: text }, { printed: text, written: "2" }]),
};

test.each(Object.entries(READERS))("%s takes any text in its stride", (_, read) => readAll(read));

describe.each(Object.entries(CELLS))("a cell with the text as %s", (_, cell) => {
  test.each(KINDS)("is read as %s", (kind) => readAll((text) => readAs(kind, cell, text)));
});

/** Exported functions whose first argument is a text; those of one meaning are reached through cells. */
function textTaking(folder: string): string[] {
  const root = join(__dirname, "../../src/core", folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(join(root, file), "utf8").matchAll(/^export (?:function|const) (\p{L}+)(?:\(\p{L}+: (?:readonly )?string| = remembered\()/gmu)])
    .map(([, name = ""]) => name);
}

test("no reader of text is left out", () => {
  const throughCells = ["arithmetic", "count", "compare", "noneAsZero", "numberAsText", "approximate", "unsureAsText"];
  expect(["text", "values", "agency"].flatMap(textTaking).filter((name) => !(name in READERS) && !throughCells.includes(name))).toEqual([]);
});
