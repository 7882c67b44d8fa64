import type { Workbook } from "../../../core/sheet/workbook";
import { notWorkbook } from "../fileProblem";
import { findMainPart } from "./mainPart";
import { readCarried } from "./readCarried";
import { readXlsx } from "./readXlsx";
import { Zip } from "./zip";

const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
const LONGEST_MIMETYPE = 200;

/** Reads a zip package that should be a workbook: .xlsx, .xlsm, .xlsb, .ods, or a .docx for its tables, told by what it holds. */
export async function readPackage(name: string, bytes: Uint8Array): Promise<Workbook> {
  const zip = new Zip(bytes);
  const main = findMainPart(zip);
  if (main?.kind === "xlsx") return withCarried(readXlsx(name, zip, main.part), zip);
  if (main?.kind === "xlsb") return withCarried((await import("./readLegacyXls")).readXlsb(name, zip, main.part), zip);
  if (main?.kind === "docx") return (await import("./word/readDocx")).readDocx(name, zip, main.part);
  if (main) throw notWorkbook(main.kind, `an Office package of kind ${main.kind}`);
  const mimetype = mimetypeOf(zip);
  if (mimetype.startsWith(`${OPEN_DOCUMENT}spreadsheet`)) return (await import("./readOds")).readOds(name, zip);
  if (mimetype.startsWith(`${OPEN_DOCUMENT}text`)) throw notWorkbook("odt", "an OpenDocument text");
  throw notWorkbook("zip", "a zip file without a workbook in it");
}

function withCarried(workbook: Workbook, zip: Zip): Workbook {
  const carried = readCarried(zip);
  return carried.length > 0 ? { ...workbook, carried } : workbook;
}

function mimetypeOf(zip: Zip): string {
  const entry = zip.find("mimetype");
  return entry && entry.size <= LONGEST_MIMETYPE ? new TextDecoder().decode(zip.read(entry)).trim() : "";
}
