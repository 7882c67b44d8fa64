import type { ReceivedFile } from "./receivedFile";
import type { Sender } from "./sender";

/** All files that one unit sent, in the order in which they came. */
export interface UnitFiles {
  readonly key: string;
  readonly sender: Sender;
  readonly files: readonly ReceivedFile[];
}

const TRUST = { user: 3, letterhead: 2, folderName: 1, fileName: 0 } as const;

/** Puts the files of each unit together; the best evidence names the unit. */
export function filesByUnit(files: readonly ReceivedFile[]): UnitFiles[] {
  const groups = new Map<string, ReceivedFile[]>();
  for (const file of files) {
    const group = groups.get(file.sender.key);
    if (group) group.push(file);
    else groups.set(file.sender.key, [file]);
  }
  return [...groups].map(([key, own]) => ({ key, sender: own.map(({ sender }) => sender).reduce((best, one) => (TRUST[one.from] > TRUST[best.from] ? one : best)), files: own }));
}

/** The files to be taken together: those with forms, where there are several. A unit's only file with forms has been checked as a whole. */
export function filesToJoin({ files }: UnitFiles): readonly ReceivedFile[] {
  const withForms = files.filter(({ forms }) => forms.length > 0);
  return withForms.length > 1 ? withForms : [];
}
