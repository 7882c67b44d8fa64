import { openWorkbook } from "../../../../src/adapters/xlsx/openWorkbook";
import { MAIN, partsOf } from "../packageOf";
import { zipOf } from "../zipOf";

const opened = (first: string, second: string) => {
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${first}" sheetId="1" r:id="rId1"/><sheet name="${second}" sheetId="2" r:id="rId1"/></sheets></workbook>`;
  const parts = partsOf({ parts: { "xl/workbook.xml": workbook } });
  return openWorkbook("x.xlsx", zipOf([...parts].map(([name, content]) => ({ name, data: name === "xl/workbook.xml" ? workbook : content }))));
};

test("two sheets of one name are refused, whatever the case: one would be read for the other", async () => {
  expect(await opened("PL2", "pl2")).toMatchObject({ ok: false, failure: { rule: "file.damaged" } });
  expect(await opened("PL2", "PL3")).toMatchObject({ ok: true });
});
