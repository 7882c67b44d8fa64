import fc from "fast-check";
import type { FormulaResult } from "../../../src/core/values/calculate";
import { Calculator } from "../../../src/core/values/calculate";
import type { FormulaBook } from "../../../src/core/values/formula/formulaBook";
import { formulaBookOf } from "../../../src/core/values/formula/formulaBook";
import { drawSheet } from "../../drawSheet";
import { tell, tellAll } from "./readDrawing";

const seed = 31122019;

const sheet = drawSheet("1|2|3\n4||'-\n=A1+B1|=SUM(A1:C2)|=A3*2\n=B4|=A4|=FOO(1)\n0.1|0.2|'12\n=1/0|#REF!|=IF(COUNT(B2)=0,\"\",B2)", { name: "PL 3" });
const other = drawSheet("10|20\n=SUM('PL 3'!A1:C1)|", { name: "Sheet2" });
const names = [
  { name: "Tổng", refersTo: "'PL 3'!$A$1:$C$1", hidden: false, sheet: null },
  { name: "vòng", refersTo: "=vòng+1", hidden: false, sheet: null },
];
const book = formulaBookOf([sheet, other], names);

/** What a formula gives as if it stood on `sheet`. */
function calculate(formula: string, sheet: string, book: FormulaBook): FormulaResult | null {
  return new Calculator(book).resultOf(sheet, { row: -1, column: -1, kind: "blank", value: null, text: "", formula, calculated: false, format: "General", font: "" });
}

describe("formulas without a stored result", () => {
  it.each([
    ["A1+B1*C1", 7],
    ["(A1+B1)*C1", 9],
    ["-A1+2", 1],
    ["+A1-B1-C1", -4],
    ["2-3-4", -5],
    ["100/4/5", 5],
    ["50%*A2", 2],
    ["-50%", -0.5],
    ["A1+B2", 1],
    ["A5+B5", 0.3],
    ["0.1+0.2-0.3", 0],
    ["SUM(A1:C1)", 6],
    ["sum( $A$1:$C$1 )", 6],
    ["SUM(A1,B1;C1,4)", 10],
    ["SUM(A1:C3,A5:C5)", 29.3],
    ["SUM(A1:C1)-SUM(A2:C2)", 2],
    ["B3", 10],
    ["C3", 6],
    ["'PL 3'!C1+Sheet2!A1", 13],
    ["SHEET2!A2", 6],
    ["SUM(Tổng)", 6],
    ["ROUND(2/3,2)", 0.67],
    ["ROUND(2.675,2)", 2.68],
    ["ROUND(-2.5,0)", -3],
    ["C5+1", 13],
    ["B2", 0],
    ["C2", "-"],
    ['IF(COUNT(A1:C1)=0,"",SUM(A1:C1))', 6],
    ['IF(COUNT(B2:C2)=0,"",SUM(B2:C2))', ""],
    ['IF(COUNT(A1:C1)<3,"",A1/B1)', 0.5],
    ['IF(COUNT(B2)=0,"",A1/B2)', ""],
    ['IF(COUNT(A1,B1)>=2,A1+B1,"")', 3],
    ['IF(COUNT(A1:C1),SUM(A1:C1),"")', 6],
    ['IF(COUNTA(A2:C2)=0,"",1)', 1],
    ["A1/B2", { code: "#DIV/0!" }],
    ["A1+C2", { code: "#VALUE!" }],
    ["SUM(B6,1)", { code: "#REF!" }],
    ["SUM(#REF!,A1)", { code: "#REF!" }],
  ])("=%s is %j", (formula, expected) => expect(calculate(formula, "PL 3", book)).toEqual(expected));

  it.each(["VLOOKUP(A1,B1:C2,2)", "AVERAGE(A1:C1)", "A4", "C4", "A1&B1", "A1^2", "[1]Sheet1!A1", "Sheet9!A1", "A1:C1", "A1=B1", "IF(A1>0,1,2)", "COUNT(A1:C1)", "lạ", "vòng", "SUM(A:A)", "1+", "(1", "SUM(A1:C1", "{1,2}", "IF(COUNT(A1)=0,1)", "ROUND(1)", "{}", ""])(
    "=%s is left to Excel",
    (formula) => expect(calculate(formula, "PL 3", book)).toBeNull(),
  );

  it("keeps its feet in endless brackets, signs and chains", () => {
    expect(calculate("(".repeat(4000) + "1" + ")".repeat(4000), "PL 3", book)).toBeNull();
    expect(calculate("-".repeat(4000) + "1", "PL 3", book)).toBe(1);
    const chain = drawSheet(Array.from({ length: 3000 }, (_, i) => (i === 2999 ? "1" : `=A${i + 2}+1`)).join("\n"));
    expect(calculate("A1", "Sheet1", formulaBookOf([chain]))).toBeNull();
    expect(calculate("A2900", "Sheet1", formulaBookOf([chain]))).toBe(101);
  });

  it("become readings", () => {
    const total = { totals: [0] };
    expect(tell('=IF(COUNT(A2:A3)=0,"",SUM(A2:A3))|1\n|1\n|2', total)).toBe("emptyTotal");
    expect(tell('=IF(COUNT(A2:A3)=0,"",SUM(A2:A3))|1\n|1\n|2')).toBe("emptyTotal");
    expect(tell("=A2 -> |1\n|1", total)).toBe("emptyTotal");
    expect(tell("=A2 -> |1\n|1")).toBe("blank");
    expect(tell("=SUM(A2:A3)\n3\n4", total)).toBe("7");
    expect(tell("=VLOOKUP(A2,A3:A4,1)\n3\n4")).toBe("uncalculated ! formula.notCalculated info");
    expect(tell("=A2/A3\n3\n0")).toBe("error ! formula.error error");
    expect(tellAll("=B1|=A1")).toEqual(["uncalculated ! formula.notCalculated info", "uncalculated ! formula.notCalculated info"]);
    expect(tell("=A2/A3|\n985|1\n1000|1", { rows: ["percent", "count", "count"] })).toBe("0.985");
  });

  it.each([
    ['=IF(COUNT(A2:A3)=0,"",SUM(A2:A3)) -> |\n3\n4', "7"],
    ['=IF( counta(A2:A3) = 0 , "" , sum(A2:A3) ) -> |\n3\n4', "7"],
    ["=SUM(A2:A3) -> |\n3\n4", "7"],
    ["=SUM(A2,A3) -> |\n3\n4", "7"],
    ["=SUM(A2:A3) -> |\n=SUM(A4:A5) -> \n3\n1\n2", "6"],
    ['=SUM(A2:A3) -> |\n=IF(COUNT(A4:A5)=0,"",SUM(A4:A5)) -> \n3\n1\n2', "6"],
    ["=A2+A3|\n=SUM(A4:A5) -> \n3\n1\n2", "6"],
    ['=IF(COUNT(A2:A3)=0,"",SUM(A2:A3)) -> |\n1|1\n#REF!', "error ! formula.error error"],
    ['=IF(COUNT(A2:A3)=0,"",SUM(A2:A3)) -> |\n|1\n|1', "emptyTotal"],
    ["=SUM(A2:A3) -> |\n|1\n|1", "emptyTotal"],
    ["=SUM(A2:A3) -> |\n'12\n'-", "emptyTotal"],
    ["=SUM(A1:A3) -> |\n3\n4", "emptyTotal"],
    ["=SUM([1]Sheet1!A1:A3) -> |\n3", "emptyTotal"],
    ["=SUM(A2:A3) -> 5|\n3\n4", "5"],
    ["=A2+A3 -> |\n3\n4", "emptyTotal"],
    ['=IF(A2=0,"",SUM(A2:A3)) -> |\n3\n4', "emptyTotal"],
    ['=IF(COUNT(A2:A3)<2,"",SUM(A2:A3)) -> |\n3\n4', "emptyTotal"],
    ['=IF(COUNT(A2:A3)=0,"",A2/A3) -> |\n3\n4', "emptyTotal"],
    ["=SUM(A2:A3) -> không|\n3\n4", "none ! value.readAs info"],
  ])("%j: a total left blank by a program that does not calculate is %s", (drawing, expected) => expect(tell(drawing, { totals: [0] })).toBe(expected));

  it(`agree with JavaScript on random expressions, seed ${seed}`, () => {
    fc.assert(
      fc.property(expressions.sum, ({ formula, value, size }) => {
        const result = calculate(formula, "PL 3", book);
        if (Number.isFinite(value)) expect(Math.abs(Number(result) - value)).toBeLessThanOrEqual(size * 1e-9);
        else expect(result).toEqual({ code: "#DIV/0!" });
      }),
      { seed, numRuns: 500 },
    );
  });
});

interface Expression {
  readonly formula: string;
  readonly value: number;
  /** What the value would be if all signs were plus: the scale of rounding. */
  readonly size: number;
}

const figure = fc.integer({ min: -999, max: 999 }).map((tenths): Expression => ({ formula: String(tenths / 10), value: tenths / 10, size: Math.abs(tenths / 10) }));

/** Sums of products of figures and bracketed sums, each with the value JavaScript gives it; a division by zero makes the whole NaN. */
const expressions = fc.letrec<{ sum: Expression; product: Expression; factor: Expression }>((tie) => ({
  sum: fc.array(fc.tuple(fc.constantFrom("+", "-"), tie("product")), { minLength: 1, maxLength: 3 }).map((terms) => ({
    formula: terms.map(([sign, term]) => `${sign} ${term.formula}`).join(" "),
    value: terms.reduce((total, [sign, term]) => (sign === "+" ? total + term.value : total - term.value), 0),
    size: terms.reduce((total, [, term]) => total + term.size, 0),
  })),
  product: fc.tuple(tie("factor"), fc.array(fc.tuple(fc.constantFrom("*", "/"), figure), { maxLength: 2 })).map(([first, rest]) => ({
    formula: [first.formula, ...rest.map(([sign, factor]) => `${sign}${factor.formula}`)].join(""),
    value: rest.reduce((total, [sign, { value }]) => (sign === "*" ? total * value : value === 0 ? Number.NaN : total / value), first.value),
    size: rest.reduce((total, [sign, { size }]) => (sign === "*" ? total * size : total / size), first.size),
  })),
  factor: fc.oneof({ depthSize: "small", withCrossShrink: true }, figure, tie("sum").map((sum) => ({ ...sum, formula: `(${sum.formula})` }))),
}));
