import { documentHtml } from "../../core/document/documentHtml";
import type { DocumentSpec } from "../../core/document/documentSpec";
import { documentText } from "../../core/document/documentText";
import { unreadableReport } from "../checkReport";
import type { CheckOptions } from "../check";
import type { OpenResult } from "../ports";
import { checkTogether, type OpenedFile } from "./checkTogether";
import { readEarlierRegister } from "./earlierRegister";
import { expectedGroups } from "./expectedGroup";
import { readExpectedUnits } from "./expectedUnits";
import type { FilePlace } from "./filePlace";
import { markFileBytes, type MarkingRoom } from "./markFileBytes";
import { receiveFile } from "./receiveFile";
import { unreadFile } from "./receivedFile";
import { reminderLetter } from "./reminderLetter";
import { returnLetter } from "./returnLetter";
import type { ReviewAnswer, ReviewCalls, ReviewTask } from "./reviewCalls";
import { writtenRegister, type RegisterRoom } from "./writtenRegister";

/** What the desk opens and writes files with. */
export interface FileRoom<Source> extends MarkingRoom, RegisterRoom {
  writeDocument(spec: DocumentSpec): Promise<Uint8Array>;
  bytesOf(source: Source): Promise<Uint8Array>;
  pack(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Uint8Array>;
}

type Asked<Source, K extends keyof ReviewCalls<Source>> = ReviewCalls<Source>[K]["asked"];
type Answer<K extends keyof ReviewCalls<unknown>> = ReviewCalls<unknown>[K]["answer"];

/** Answers what is asked about files that came in; keeps none of them. */
export class ReviewDesk<Source> {
  constructor(
    private readonly options: CheckOptions,
    private readonly room: FileRoom<Source>,
  ) {}

  /** Never throws: what our own program fails on is an answer too. */
  async answer(task: ReviewTask<Source>): Promise<ReviewAnswer> {
    try {
      return await this.answered(task);
    } catch (problem) {
      return { call: "failed", failure: problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem) };
    }
  }

  private async answered(task: ReviewTask<Source>): Promise<ReviewAnswer> {
    switch (task.call) {
      case "receive":
        return { call: "receive", answer: await this.receive(task.asked) };
      case "unread":
        return { call: "unread", answer: this.unread(task.asked) };
      case "together":
        return { call: "together", answer: await this.together(task.asked) };
      case "draw":
        return { call: "draw", answer: await this.draw(task.asked) };
      case "mark":
        return { call: "mark", answer: await this.mark(task.asked) };
      case "expected":
        return { call: "expected", answer: await this.expected(task.asked) };
      case "group":
        return { call: "group", answer: expectedGroups([task.asked.group], this.options.directory, task.asked.day) };
      case "earlier":
        return { call: "earlier", answer: await this.earlier(task.asked) };
      case "letter":
        return { call: "letter", answer: await this.letter(task.asked) };
      case "register":
        return { call: "register", answer: await writtenRegister(task.asked, this.room) };
      case "pack":
        return { call: "pack", answer: await this.room.pack(task.asked.files) };
    }
  }

  private async receive({ place, source, agency, language }: Asked<Source, "receive">): Promise<Answer<"receive">> {
    return receiveFile(place, await this.open(place, source), { ...this.options, agency }, language).received;
  }

  private unread({ place, failure, language }: Asked<Source, "unread">): Answer<"unread"> {
    return unreadFile(place, unreadableReport(place.path, failure, language), this.options.directory);
  }

  private async together({ files, agency, chosen, language }: Asked<Source, "together">): Promise<Answer<"together">> {
    const opened: OpenedFile[] = [];
    for (const { place, source } of files) {
      const one = await this.open(place, source);
      if (!one.ok) return null;
      opened.push({ path: place.path, workbook: one.workbook });
    }
    return checkTogether(opened, { ...this.options, agency }, new Map(chosen), language);
  }

  private async draw({ place, source, sheets }: Asked<Source, "draw">): Promise<Answer<"draw">> {
    const opened = await this.open(place, source);
    if (!opened.ok) return { ok: false };
    const wanted = new Set(sheets);
    return { ok: true, sheets: opened.workbook.sheets.filter(({ name }) => wanted.has(name)).map(({ data }) => data) };
  }

  private async mark({ place, source, report, day }: Asked<Source, "mark">): Promise<Answer<"mark">> {
    return markFileBytes(nameOf(place), await this.room.bytesOf(source), report, this.options, day, this.room);
  }

  private async expected({ place, source }: Asked<Source, "expected">): Promise<Answer<"expected">> {
    const opened = await this.open(place, source);
    if (!opened.ok) return null;
    for (const sheet of opened.workbook.sheets) {
      const list = readExpectedUnits(sheet, this.options.directory);
      if (list && list.units.length > 0) return list;
    }
    return null;
  }

  private async earlier({ place, source }: Asked<Source, "earlier">): Promise<Answer<"earlier">> {
    const opened = await this.open(place, source);
    return opened.ok ? readEarlierRegister(opened.workbook, this.room.registerPlan, this.options.directory) : null;
  }

  private async letter({ entries, withSlip, asOf }: Asked<Source, "letter">): Promise<Answer<"letter">> {
    const [first] = entries;
    const letter = first && first.state !== "missing" ? returnLetter(first, withSlip) : reminderLetter(entries, asOf);
    return letter && { name: letter.name, bytes: await this.room.writeDocument(letter.spec), text: documentText(letter.spec), html: documentHtml(letter.spec) };
  }

  /** A file that the system gives no longer is one that cannot be read. */
  private async open(place: FilePlace, source: Source): Promise<OpenResult> {
    let bytes: Uint8Array;
    try {
      bytes = await this.room.bytesOf(source);
    } catch (problem) {
      return { ok: false, failure: { rule: "file.notChecked", detail: problem instanceof Error ? problem.message : String(problem), kindSeen: "unopened" } };
    }
    return this.room.open(nameOf(place), bytes);
  }
}

function nameOf({ below }: FilePlace): string {
  return below.split("/").pop() ?? below;
}
