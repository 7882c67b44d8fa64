import type { HandedFile } from "../../workflows/review/handedFiles";

type Handed = HandedFile<Blob>;

/** Files chosen one by one or with a folder, as a file field gives them. What stands below the chosen folder tells their units. */
export function chosenFiles(files: Iterable<File>): Handed[] {
  return [...files].map((file) => {
    const folders = file.webkitRelativePath.split("/").slice(1);
    return handed(file, folders.length === 0 ? file.name : folders.join("/"), folders.length > 0);
  });
}

/** Files and folders dropped on the pane. A single folder is the one that was meant; of several, each is part of the place. Must be called while the drop is told of. */
export function droppedFiles({ items, files }: DataTransfer): Promise<Handed[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Promise.resolve(chosenFiles(files));
  const [only] = entries;
  return only && entries.length === 1 && isFolder(only) ? filesOfFolder(only, "") : filesOf(entries, "");
}

async function filesOf(entries: readonly FileSystemEntry[], folder: string): Promise<Handed[]> {
  const found: Handed[] = [];
  for (const entry of entries) {
    const below = `${folder}${entry.name}`;
    if (isFolder(entry)) found.push(...(await filesOfFolder(entry, `${below}/`)));
    else if (isFile(entry)) found.push(handed(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)), below, folder !== ""));
  }
  return found;
}

/** A folder tells its entries in lots; an empty lot is the end. */
async function filesOfFolder(folder: FileSystemDirectoryEntry, below: string): Promise<Handed[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const lot = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (lot.length === 0) break;
    entries.push(...lot);
  }
  const found = await filesOf(entries.sort((a, b) => (a.name < b.name ? -1 : 1)), below);
  return found.map((file) => ({ ...file, inFolder: true }));
}

function handed(file: File, below: string, inFolder: boolean): Handed {
  return { below, source: file, mark: `${file.size} ${file.lastModified}`, inFolder };
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
