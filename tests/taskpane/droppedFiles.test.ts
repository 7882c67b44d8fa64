import { chosenFiles, droppedFiles } from "../../src/taskpane/review/droppedFiles";

const file = (name: string, below = "") => Object.defineProperty(new File([name], name, { lastModified: 7 }), "webkitRelativePath", { value: below });
const fileEntry = (name: string) => ({ isFile: true, isDirectory: false, name, file: (found: (one: File) => void) => found(file(name)) });

/** A folder that tells its entries in lots of two, as browsers do in lots of a hundred. */
function folderEntry(name: string, entries: readonly { readonly name: string }[]) {
  const createReader = () => {
    let at = 0;
    return { readEntries: (found: (lot: unknown) => void) => found(entries.slice(at, (at += 2))) };
  };
  return { isFile: false, isDirectory: true, name, createReader };
}

const dropped = (entries: readonly unknown[]) => droppedFiles({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] } as unknown as DataTransfer);
const placed = (files: Awaited<ReturnType<typeof dropped>>) => files.map(({ below, inFolder }) => `${below}${inFolder ? " (in a folder)" : ""}`);

test("a single folder is the one that was meant: what stands below it counts, however many lots it comes in", async () => {
  const folder = folderEntry("bai-nop", [fileEntry("c.xlsx"), fileEntry("a.xlsx"), folderEntry("Sở Tư pháp", [fileEntry("PL2.xlsx"), fileEntry("PL1.xlsx"), fileEntry("PL3.xlsx")])]);
  expect(placed(await dropped([folder]))).toEqual(["Sở Tư pháp/PL1.xlsx (in a folder)", "Sở Tư pháp/PL2.xlsx (in a folder)", "Sở Tư pháp/PL3.xlsx (in a folder)", "a.xlsx (in a folder)", "c.xlsx (in a folder)"]);
});

test("of several things each folder is part of the place, and files named are no part of one", async () => {
  expect(placed(await dropped([folderEntry("Sở Y tế", [fileEntry("PL1.xlsx")]), fileEntry("le.docx")]))).toEqual(["Sở Y tế/PL1.xlsx (in a folder)", "le.docx"]);
});

test("files chosen with a folder lose its name; each is told apart by size and last change", () => {
  expect(chosenFiles([file("PL1.xlsx", "bai-nop/Sở Y tế/PL1.xlsx"), file("a.xlsx", "bai-nop/a.xlsx"), file("b.csv")]).map(({ below, inFolder, mark }) => [below, inFolder, mark])).toEqual([
    ["Sở Y tế/PL1.xlsx", true, "8 7"],
    ["a.xlsx", true, "6 7"],
    ["b.csv", false, "5 7"],
  ]);
});
