import type { PreviewFile } from "./previewFile";
import { readPreviewFile } from "./readPreviewFile";
import type { ReadFile } from "./readPreviewFile";
import { writePreviewFile } from "./writePreviewFile";

/** What is asked of the worker that reads and writes files, so that the page does not stand still meanwhile. */
export type FileTask = { readonly number: number } & (
  | { readonly kind: "read"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "write"; readonly file: PreviewFile }
);

/** What it answers. */
export type FileAnswer = { readonly number: number } & ({ readonly read: ReadFile } | { readonly written: Uint8Array } | { readonly failed: string });

async function answer(task: FileTask): Promise<FileAnswer> {
  const { number } = task;
  try {
    return task.kind === "read" ? { number, read: await readPreviewFile(task.name, task.bytes) } : { number, written: await writePreviewFile(task.file) };
  } catch (problem) {
    return { number, failed: problem instanceof Error ? problem.message : String(problem) };
  }
}

addEventListener("message", ({ data }: MessageEvent<FileTask>) => {
  void answer(data).then((answered) => postMessage(answered));
});
