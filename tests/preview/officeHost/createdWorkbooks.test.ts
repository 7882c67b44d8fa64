import { MemoryWorkbook } from "../../../src/preview/officeHost/memory/memoryWorkbook";
import { loadOffice } from "./loadOffice";

const FILE = Uint8Array.of(0x50, 0x4b, 3, 4, 5);
const BASE64 = "UEsDBAU=";

/** Code of the error that `Excel.createWorkbook` ends in, "" when it does not. */
const created = (base64?: string) => Excel.createWorkbook(base64).then(() => "", (reason: unknown) => (reason instanceof OfficeExtension.Error ? reason.code : String(reason)));

test("a workbook made out of a file is handed to whoever opens it; the open one is not written to", async () => {
  const opened: Uint8Array[] = [];
  const host = await loadOffice(new MemoryWorkbook("bao-cao.xlsx", ["PL1"]), { openOther: (file) => void opened.push(file) });
  host.document.readOnly = true;
  expect([await created(BASE64), await created(BASE64)]).toEqual(["", ""]);
  expect(opened).toEqual([FILE, FILE]);
  expect(host.syncs).toBe(2);
});

test("what is no base64 of a package is refused; so is opening where nothing can be opened", async () => {
  const opened: Uint8Array[] = [];
  await loadOffice(new MemoryWorkbook("bao-cao.xlsx", ["PL1"]), { openOther: (file) => void opened.push(file) });
  expect([await created("UEsD*A=="), await created("AAAA"), await created("UEsDB"), await created("")]).toEqual(Array(4).fill("InvalidArgument"));
  expect(opened).toEqual([]);
  await loadOffice(new MemoryWorkbook("bao-cao.xlsx", ["PL1"]));
  expect(await created(BASE64)).toBe("NotImplemented");
});
