const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/iu;
const LOCK_FILE = /^~\$/u;

/** Whether a file of a folder is taken for a submission by its name: a workbook, and none of the files by which Excel says that one is open. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name) && !LOCK_FILE.test(name);
}
