import { HostDocument } from "./document/hostDocument";
import type { HostWorkbook } from "./hostWorkbook";
import { RequestAnswer } from "./wire/answerRequest";
import type { RequestBody, RequestPurpose } from "./wire/messages";
import { purposeOf } from "./wire/messages";
import type { ApiSet } from "./wire/officeType";
import { WorkbookSession } from "./workbookSession";

/** What the host keeps of a request, for whoever counts. */
export interface LoggedRequest {
  readonly purpose: RequestPurpose;
  readonly body: RequestBody;
  /** Code of the error it ended in; null when all went well. */
  failed: string | null;
}

/** The newest set of ExcelApi the members served belong to. */
export const NEWEST_SET: ApiSet = 21;

const LOGGED = 200;

/** How a host begins. */
export interface HostOptions {
  /** 14 stands for ExcelApi 1.14; the newest when absent. */
  readonly apiSet?: ApiSet;
  readonly document?: HostDocument;
  /** Opens the bytes of an .xlsx as a workbook beside this one; without it nothing can be opened. */
  readonly openOther?: (file: Uint8Array) => void;
}

/** Answers what Microsoft's office.js asks, from a workbook of ours. Only JSON texts cross. */
export class OfficeHost {
  readonly apiSet: ApiSet;
  readonly document: HostDocument;
  /** The last requests, as many as a page that stays open all day can keep. */
  readonly log: LoggedRequest[] = [];
  private counted = 0;
  /** While a person edits a cell, Excel answers no request. */
  editingCell = false;
  private readonly session: WorkbookSession;
  private hear: ((entries: string) => void) | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly grid: HostWorkbook,
    options: HostOptions = {},
  ) {
    this.apiSet = options.apiSet ?? NEWEST_SET;
    this.document = options.document ?? new HostDocument();
    this.session = new WorkbookSession(grid, this.document, this.apiSet, options.openOther ?? null);
    grid.listen((event) => {
      if (event.kind === "deleted") this.document.forget(event.sheet);
      this.session.events.tell(event, false);
      this.flush();
    });
  }

  /** Answers one request, after the earlier ones; events it caused are told once the answer has been read. */
  process(json: string): Promise<string> {
    const answer = this.queue.then(() => this.answer(json));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** Where events go: JSON text of an array of entries. */
  listen(hear: (entries: string) => void): void {
    this.hear = hear;
  }

  /** How many times the add-in went to the workbook: `context.sync()`, without office.js's own start and clean-up. */
  get syncs(): number {
    return this.counted;
  }

  private async answer(json: string): Promise<string> {
    const body = JSON.parse(json) as RequestBody;
    const logged: LoggedRequest = { purpose: purposeOf(body), body, failed: null };
    this.log.push(logged);
    if (this.log.length > LOGGED) this.log.shift();
    if (logged.purpose === "sync") this.counted += 1;
    const editing = this.editingCell && logged.purpose === "sync";
    const response = await new RequestAnswer(this.session, this.session.object("Workbook", null), body).answer(editing);
    logged.failed = response.Error?.Code ?? null;
    setTimeout(() => this.flush());
    return JSON.stringify(response);
  }

  private flush(): void {
    const entries = this.session.events.take();
    if (entries.length > 0) this.hear?.(JSON.stringify(entries));
  }
}
