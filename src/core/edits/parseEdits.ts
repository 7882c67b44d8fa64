import type { Edit } from "./edit";
import { fractionOf, inverse } from "./fraction";
import { constantOf, opposites, rowOfComparison, scaled, sumOf, type Comparison, type Linear, type Operator } from "./linear";
import type { Row } from "./row";

/** A rule that is not linear or not written in a way that is understood; `at` is the place of the letter where reading stopped, from 0. */
export class EditSyntaxError extends Error {
  constructor(
    readonly rule: string,
    readonly at: number,
  ) {
    super(`${rule} (${at})`);
    this.name = "EditSyntaxError";
  }
}

/** A side of a comparison; `over` is what it is divided by, null for nothing. */
interface Side {
  readonly linear: Linear;
  readonly over: Linear | null;
}

const TOKEN = /\s*(?:(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(?<name>[\p{L}_][\p{L}\p{M}\p{N}_.]*)|(?<sign>==|<=|>=|&&|[-+*/()<>&,]))/uy;
const OPERATORS: ReadonlySet<string> = new Set<Operator>(["==", "<=", ">=", "<", ">"]);
const MINUS_ONE = fractionOf(-1);

/**
 * Reads rules such as “x1 + x2 == x3”, “x >= 0.6*y”, “x / y <= 1” (y taken as positive), “in_range(x, 1, 5)”, “a > 0 & b > 0” and “if (x > 0) y > 0”.
 * The place of a name in `fields` is its number; names it lacks are added to it. Throws EditSyntaxError.
 */
export function parseEdits(rules: readonly string[], fields: string[]): Edit[] {
  return rules.map((rule, number) => new Reader(rule, number, fields).edit());
}

/** Reads one rule from left to right. */
class Reader {
  private from = 0;
  private to = 0;
  private text = "";
  private kind: "number" | "name" | "sign" | "end" = "end";

  constructor(
    private readonly rule: string,
    private readonly number: number,
    private readonly fields: string[],
  ) {
    this.next();
  }

  edit(): Edit {
    const alternatives = this.accept("if") ? this.conditional() : [this.conjunction().map((one) => this.row(one))];
    if (this.kind !== "end") throw this.error();
    return { name: this.rule, alternatives };
  }

  /** “if (A & B) C & D”: A does not hold, or B does not, or C and D do. */
  private conditional(): (readonly Row[])[] {
    this.expect("(");
    const premises = this.conjunction();
    this.expect(")");
    const escapes = premises.flatMap(opposites).map((one) => [this.row(one)]);
    return [...escapes, this.conjunction().map((one) => this.row(one))];
  }

  private conjunction(): Comparison[] {
    const all = this.condition();
    while (this.accept("&") || this.accept("&&")) all.push(...this.condition());
    return all;
  }

  private condition(): Comparison[] {
    if (this.kind === "name" && this.text === "in_range") return this.range();
    const left = this.side();
    const operator = this.text;
    if (this.kind !== "sign" || !OPERATORS.has(operator)) throw this.error();
    this.next();
    return [this.comparison(left, operator as Operator, this.side())];
  }

  /** “in_range(x, least, most)”. */
  private range(): Comparison[] {
    this.next();
    this.expect("(");
    const value = this.side();
    this.expect(",");
    const least = this.side();
    this.expect(",");
    const most = this.side();
    this.expect(")");
    return [this.comparison(value, ">=", least), this.comparison(value, "<=", most)];
  }

  /** A quotient is multiplied out against a constant. */
  private comparison(left: Side, operator: Operator, right: Side): Comparison {
    const sides = [left, right] as const;
    const divided = sides.filter(({ over }) => over !== null);
    if (divided.length === 0) return { difference: sumOf(left.linear, right.linear, MINUS_ONE), operator };
    if (divided.length > 1 || sides.some(({ linear, over }) => over === null && linear.terms.size > 0)) throw this.error();
    const out = ({ linear, over }: Side, other: Side): Linear => (over !== null ? linear : scaled(other.over ?? linear, linear.constant));
    return { difference: sumOf(out(left, right), out(right, left), MINUS_ONE), operator };
  }

  private side(): Side {
    const { linear: first, over } = this.product(this.accept("-") ? -1 : 1);
    let linear = first;
    while (this.kind === "sign" && (this.text === "+" || this.text === "-")) {
      const sign = this.text === "-" ? -1 : 1;
      this.next();
      const added = this.product(sign);
      if (over !== null || added.over !== null) throw this.error();
      linear = sumOf(linear, added.linear);
    }
    return { linear, over };
  }

  private product(sign: number): Side {
    let linear = scaled(this.factor(), fractionOf(sign));
    let over: Linear | null = null;
    while (this.kind === "sign" && (this.text === "*" || this.text === "/")) {
      const divides = this.text === "/";
      this.next();
      const next = this.factor();
      if (divides && next.terms.size > 0 && over === null) over = next;
      else linear = divides ? this.quotient(linear, next) : this.multiplied(linear, next);
    }
    return { linear, over };
  }

  private multiplied(a: Linear, b: Linear): Linear {
    if (b.terms.size === 0) return scaled(a, b.constant);
    if (a.terms.size === 0) return scaled(b, a.constant);
    throw this.error();
  }

  private quotient(a: Linear, b: Linear): Linear {
    const by = b.terms.size === 0 ? inverse(b.constant) : undefined;
    if (!by) throw this.error();
    return scaled(a, by);
  }

  private factor(): Linear {
    const { kind, text } = this;
    if (this.accept("(")) {
      const { linear, over } = this.side();
      this.expect(")");
      if (over !== null) throw this.error();
      return linear;
    }
    if (this.accept("-")) return scaled(this.factor(), MINUS_ONE);
    if (kind !== "number" && kind !== "name") throw this.error();
    this.next();
    return kind === "number" ? constantOf(fractionOf(Number(text))) : { terms: new Map([[this.fieldOf(text), fractionOf(1)]]), constant: fractionOf(0) };
  }

  private fieldOf(name: string): number {
    const at = this.fields.indexOf(name);
    return at >= 0 ? at : this.fields.push(name) - 1;
  }

  private row(comparison: Comparison): Row {
    return rowOfComparison(comparison, this.number);
  }

  private accept(text: string): boolean {
    if (this.kind === "end" || this.kind === "number" || this.text !== text) return false;
    this.next();
    return true;
  }

  private expect(text: string): void {
    if (!this.accept(text)) throw this.error();
  }

  private next(): void {
    TOKEN.lastIndex = this.to;
    const found = TOKEN.exec(this.rule);
    const rest = this.rule.slice(this.to).trimStart();
    if (!found && rest !== "") throw new EditSyntaxError(this.rule, this.rule.length - rest.length);
    const { number, name, sign } = found?.groups ?? {};
    this.kind = number !== undefined ? "number" : name !== undefined ? "name" : sign !== undefined ? "sign" : "end";
    this.text = number ?? name ?? sign ?? "";
    this.to = found ? TOKEN.lastIndex : this.rule.length;
    this.from = this.to - this.text.length;
  }

  private error(): EditSyntaxError {
    return new EditSyntaxError(this.rule, this.from);
  }
}
