import { fileSentences, unreadableFinding } from "../../core/file/fileFindings";
import { fillSentence } from "../../core/message";
import type { FileFailure } from "../../core/file/fileFailure";
import { FileDesk } from "../files/fileDesk";
import { fillDocument } from "../files/fillDocument";
import { blankFile, EXCEL_FONT } from "../files/blankFile";
import type { PreviewFile } from "../files/previewFile";
import { takePreviewFile } from "../files/takePreviewFile";
import type { Grid } from "../grid/openGrid";
import { HostDocument } from "../officeHost/document/hostDocument";
import { OfficeHost } from "../officeHost/officeHost";
import type { PreviewWindow } from "./previewWindow";
import { LOSS_NAMES, word } from "./words";

/** The open workbook: opened into the spreadsheet, offered to the pane, saved as a file. */
export class Desk {
  private readonly files = new FileDesk();
  private host: OfficeHost | null = null;
  private font: PreviewFile["font"] = EXCEL_FONT;

  /** `openOther` opens the bytes of an .xlsx as a workbook beside this one. */
  constructor(
    private readonly grid: Grid,
    private readonly openOther: (file: Uint8Array) => void,
  ) {}

  /** Opens a file; the answer says in a sentence what went wrong, or what could not be shown, or nothing. Rejects when it could not be opened. */
  async open(name: string, bytes: Uint8Array): Promise<string> {
    const read = await this.files.read(name, bytes);
    if (!read.ok) throw new Error(failureSentence(name, read.failure));
    this.show(read.file);
    return lossSentence(read.file.losses);
  }

  /** Opens a workbook with one empty sheet. */
  openBlank(): void {
    this.show(blankFile(word("blankFile"), word("blankSheet")));
  }

  /** Puts the keyboard into the spreadsheet. */
  focus(): void {
    this.grid.focus();
  }

  /** The open workbook as the bytes of an .xlsx, with its name. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    if (!this.host) throw new Error("no workbook");
    await this.grid.finishEditing();
    await this.host.grid.settle();
    const file = takePreviewFile(this.host.grid, this.host.document, this.font);
    return { name: file.name.replace(/\.[^.]*$/u, "") + ".xlsx", bytes: await this.files.write(file) };
  }

  private show(file: PreviewFile): void {
    const { workbook, sheets } = this.grid.open(file);
    const document = new HostDocument(workbook.display);
    fillDocument(document, file, sheets);
    this.font = file.font;
    const host = new OfficeHost(workbook, { document, openOther: this.openOther });
    this.host = host;
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    (window as unknown as PreviewWindow).soatPreview = {
      port: {
        process: (request) => {
          host.editingCell = this.grid.editing();
          return host.process(request);
        },
        listen: (hear) => host.listen(hear),
      },
      options: { apiSet: host.apiSet, locale: "vi-VN", documentName: file.name, ...(dark ? { theme: { background: 0x1f1f1f, foreground: 0xffffff } } : {}) },
    };
  }
}

function failureSentence(file: string, failure: FileFailure): string {
  const { message, fix } = unreadableFinding(failure);
  const sentence = fileSentences.sentences[message.id];
  return word("failedOpen", { file, why: sentence ? fillSentence(sentence, message.data, "vi") : "", fix: fix?.vi ?? "" }).trim();
}

function lossSentence(losses: PreviewFile["losses"]): string {
  const named = losses.flatMap((loss) => (loss === "looks" ? [] : [LOSS_NAMES[loss]]));
  return [...(losses.includes("looks") ? [word("looksLost")] : []), ...(named.length > 0 ? [word("notKept", { losses: named.join("; ") })] : [])].join(" ");
}
