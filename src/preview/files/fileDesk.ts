import type { FileAnswer, FileTask } from "./fileWorker";
import type { PreviewFile } from "./previewFile";
import type { ReadFile } from "./readPreviewFile";

type Asked = { readonly kind: "read"; readonly name: string; readonly bytes: Uint8Array } | { readonly kind: "write"; readonly file: PreviewFile };

/** Reads and writes workbook files in a worker. */
export class FileDesk {
  private readonly worker = new Worker(new URL("./fileWorker.ts", import.meta.url));
  private readonly waiting = new Map<number, (answer: FileAnswer) => void>();
  private last = 0;

  constructor() {
    this.worker.addEventListener("message", ({ data }: MessageEvent<FileAnswer>) => {
      this.waiting.get(data.number)?.(data);
      this.waiting.delete(data.number);
    });
  }

  /** A file made ready for the grid, or why not. Rejects when the reading itself breaks. */
  async read(name: string, bytes: Uint8Array): Promise<ReadFile> {
    const answer = await this.ask({ kind: "read", name, bytes });
    if ("read" in answer) return answer.read;
    throw new Error("failed" in answer ? answer.failed : "no answer");
  }

  /** The bytes of an .xlsx. Rejects with the reason when it can't be written. */
  async write(file: PreviewFile): Promise<Uint8Array> {
    const answer = await this.ask({ kind: "write", file });
    if ("written" in answer) return answer.written;
    throw new Error("failed" in answer ? answer.failed : "no answer");
  }

  private ask(asked: Asked): Promise<FileAnswer> {
    const number = ++this.last;
    return new Promise((resolve) => {
      this.waiting.set(number, resolve);
      this.worker.postMessage({ number, ...asked } satisfies FileTask);
    });
  }
}
