import type { CellRange } from "../../sheet/address";
import type { Operand } from "./operand";
import { NotCalculable, arithmetic, compare, count, figureIn, isFormulaError, round, scalar, sum } from "./operand";
import type { Token } from "./tokens";

/** Where a formula's references and names lead; both throw NotCalculable when they lead nowhere. */
export interface FormulaScope {
  cells(sheet: string | null, range: CellRange): Operand;
  name(name: string): Operand;
  /** Levels of brackets and of formulas that lead to formulas, over the whole chain. */
  readonly depth: { level: number };
}

const COUNTING: ReadonlySet<string> = new Set(["COUNT", "COUNTA", "COUNTBLANK"]);
const COMPARISONS: ReadonlySet<string> = new Set(["=", "<>", "<", ">", "<=", ">="]);
/** Excel allows 64 levels in one formula; a chain of formulas shares these. */
export const DEEPEST = 200;

/** Reads a formula's pieces from left to right, computing on the way. Knows + − × ÷, %, brackets, SUM, ROUND and IF(COUNT…); throws NotCalculable for the rest. */
export class FormulaReader {
  private at = 0;
  /** Null outside the condition of an IF; within, how many COUNTs were met. */
  private counted: number | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly scope: FormulaScope,
  ) {}

  /** The worth of the whole formula. */
  result(): Operand {
    const operand = this.sumOfTerms();
    if (this.at < this.tokens.length) throw new NotCalculable();
    return operand;
  }

  private sumOfTerms(): Operand {
    let left = this.term();
    for (let sign = this.take("+", "-"); sign; sign = this.take("+", "-")) left = arithmetic(sign, left, this.term());
    return left;
  }

  private term(): Operand {
    let left = this.factor();
    for (let sign = this.take("*", "/"); sign; sign = this.take("*", "/")) left = arithmetic(sign, left, this.factor());
    return left;
  }

  private factor(): Operand {
    let negative = false;
    let signed = false;
    for (let sign = this.take("+", "-"); sign; sign = this.take("+", "-")) {
      if (sign === "-") [negative, signed] = [!negative, true];
    }
    let operand = this.primary();
    while (this.take("%")) operand = arithmetic("/", operand, scalar(100));
    return signed ? arithmetic("*", operand, scalar(negative ? -1 : 1)) : operand;
  }

  private primary(): Operand {
    const token = this.tokens[this.at++];
    if (!token) throw new NotCalculable();
    switch (token.kind) {
      case "number":
      case "text":
        return scalar(token.value);
      case "error":
        return scalar({ code: token.code });
      case "cells":
        return this.scope.cells(token.sheet, token.range);
      case "name":
        return this.take("(") ? this.call(token.name.toUpperCase()) : this.scope.name(token.name);
      case "sign":
        if (token.sign === "(") return this.nested(() => this.closed(this.sumOfTerms()));
    }
    throw new NotCalculable();
  }

  private call(name: string): Operand {
    return this.nested(() => {
      if (name === "IF") return this.choice();
      const operands = [this.sumOfTerms()];
      while (this.take(",", ";")) operands.push(this.sumOfTerms());
      this.closed(null);
      if (name === "SUM") return scalar(sum(operands));
      const [value, places] = operands;
      if (name === "ROUND" && value && places && operands.length === 2) return scalar(round(value, places));
      if (!COUNTING.has(name) || this.counted === null) throw new NotCalculable();
      this.counted++;
      return scalar(count(name, operands));
    });
  }

  /** IF with a condition that counts: `IF(COUNT(C7:C9)=0,"",SUM(C7:C9))`. */
  private choice(): Operand {
    const outside = this.counted;
    this.counted = 0;
    let condition = this.sumOfTerms();
    const next = this.tokens[this.at];
    if (next?.kind === "sign" && COMPARISONS.has(next.sign)) {
      this.at++;
      condition = scalar(compare(next.sign, condition, this.sumOfTerms()));
    }
    const counts = this.counted;
    this.counted = outside;
    const branches = [this.branch(), this.branch()] as const;
    this.closed(null);
    if (counts === 0) throw new NotCalculable();
    const truth = condition.kind === "scalar" && typeof condition.value === "boolean" ? Number(condition.value) : figureIn(condition);
    if (isFormulaError(truth)) return scalar(truth);
    return branches[truth === 0 ? 1 : 0];
  }

  private branch(): Operand {
    if (!this.take(",", ";")) throw new NotCalculable();
    return this.sumOfTerms();
  }

  private nested(read: () => Operand): Operand {
    if (++this.scope.depth.level > DEEPEST) throw new NotCalculable();
    const operand = read();
    this.scope.depth.level--;
    return operand;
  }

  private closed<T>(operand: T): T {
    if (!this.take(")")) throw new NotCalculable();
    return operand;
  }

  private take(...signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !signs.includes(token.sign)) return null;
    this.at++;
    return token.sign;
  }
}
