import { button, byId, made } from "./element";
import { word } from "./words";

/** What the file buttons do. */
export interface FileActions {
  readonly open: (file: File) => void;
  readonly blank: () => void;
  readonly download: () => void;
}

const READ = ".xlsx,.xlsm,.xlsb,.xls,.ods,.csv";

/** Shows the buttons that open, begin and download workbooks. */
export function showFileButtons(actions: FileActions): void {
  const input = made("input");
  input.type = "file";
  input.accept = READ;
  input.hidden = true;
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    // The same file may be chosen again after it was changed elsewhere.
    input.value = "";
    if (file) actions.open(file);
  });
  const buttons = [button(word("open"), () => input.click()), button(word("blank"), actions.blank), button(word("download"), actions.download)];
  byId("files").replaceChildren(...buttons, input);
}

/** The buttons work only while a workbook can be opened. */
export function enableFiles(on: boolean): void {
  for (const one of document.querySelectorAll<HTMLButtonElement>("#files button, #samples [data-file], #ribbon button")) one.disabled = !on;
}

/** Hands a file to the browser to be kept. */
export function keepFile(name: string, bytes: Uint8Array): void {
  const link = made("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
