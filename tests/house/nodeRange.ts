/** Major, minor and patch of a Node version. */
export type Version = readonly [number, number, number];

const partial = String.raw`v?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?`;
const comparator = new RegExp(`^(>=|<=|>|<|=|\\^|~)?${partial}$`, "u");
const hyphen = new RegExp(`^${partial} - ${partial}$`, "u");

/** An interval of versions, from `from` up to but without `until`; null is no limit. */
interface Interval {
  readonly from: Version;
  readonly until: Version | null;
}

/**
 * Whether an `engines.node` range takes in a version. Reads what npm packages write: alternatives by `||`, comparators side by
 * side, `^`, `~`, `x` and left-out parts, hyphens. Throws on anything else (pre-releases too), so that nothing passes unread.
 */
export function nodeRangeAllows(range: string, version: Version): boolean {
  return range.split("||").some((alternative) => intervals(alternative).every((interval) => within(version, interval)));
}

function intervals(alternative: string): Interval[] {
  const text = alternative.trim().replace(/\s+/gu, " ");
  const ends = hyphen.exec(text);
  if (ends) return [intervalOf(">=", ends.slice(1, 4)), intervalOf("<=", ends.slice(4, 7))];
  const words = text.replace(/([<>=^~]) /gu, "$1").split(" ");
  return words.filter((word) => word !== "").map((word) => {
    const match = comparator.exec(word);
    if (!match) throw new Error(`"${word}" in "${alternative}" is not a version range this check can read`);
    return intervalOf(match[1] ?? "=", match.slice(2));
  });
}

function intervalOf(operator: string, written: readonly (string | undefined)[]): Interval {
  const open = written.findIndex((part) => part === undefined || /^[xX*]$/u.test(part));
  const parts = written.slice(0, open === -1 ? written.length : open).map(Number);
  const [major = 0, minor = 0, patch = 0] = parts;
  const floor: Version = [major, minor, patch];
  if (parts.length === 0) return { from: [0, 0, 0], until: operator === "<" || operator === ">" ? [0, 0, 0] : null };
  const after = next(floor, parts.length);
  switch (operator) {
    case ">=":
      return { from: floor, until: null };
    case ">":
      return { from: after, until: null };
    case "<":
      return { from: [0, 0, 0], until: floor };
    case "<=":
      return { from: [0, 0, 0], until: after };
    case "^":
      return { from: floor, until: next(floor, Math.min(parts.length, major > 0 ? 1 : minor > 0 ? 2 : 3)) };
    case "~":
      return { from: floor, until: next(floor, Math.min(parts.length, 2)) };
    default:
      return { from: floor, until: after };
  }
}

/** The first version after all those that share the first `kept` parts. */
function next([major, minor, patch]: Version, kept: number): Version {
  if (kept === 1) return [major + 1, 0, 0];
  return kept === 2 ? [major, minor + 1, 0] : [major, minor, patch + 1];
}

function within(version: Version, { from, until }: Interval): boolean {
  return compare(version, from) >= 0 && (until === null || compare(version, until) < 0);
}

function compare(left: Version, right: Version): number {
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
