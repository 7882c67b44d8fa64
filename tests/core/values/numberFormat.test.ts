import { isDateFormat, isPercentFormat } from "../../../src/core/values/numberFormat";

describe("number formats", () => {
  it.each(["d/m/yyyy", "m/d/yy", "dd-mmm", "mmm-yy", "[$-409]d-mmm;@", "h:mm", "[h]:mm:ss", "mm:ss.0", "yyyy", 'd "tháng" m'])("%s shows a day or time", (format) =>
    expect(isDateFormat(format)).toBe(true),
  );
  it.each(["General", "general", "@", "0", "0.00", "#,##0", '#,##0 "đồng"', '0 "ngày"', "0%", "0.00E+00", "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)", "#,##0\\d", "[Red]0", ""])(
    "%s shows a number",
    (format) => expect(isDateFormat(format)).toBe(false),
  );
  it.each([
    ["0%", true],
    ["0.0%;-0.0%", true],
    ["General", false],
    ['0"%"', false],
    ["0\\%", false],
  ] as const)("%s is percent: %s", (format, expected) => expect(isPercentFormat(format)).toBe(expected));
});
