import { composed } from "../text/normalize";

const AFTER = "(?:\\s*[;,+]\\s*|\\s*\\n\\s*|\\s+và\\s+)";
const BULLET = "(?:[-–+•*]\\s*)?";
/** Words for those who take part, left behind when nobody is named after them. */
const DANGLING = /[\s;,.]*(?:phối hợp(?:\s+(?:cùng\s+với|với|cùng))?)\s*:?\s*$/iu;

/** A text with every mention of a name written anew; all else stays as it is. Spaces and line breaks within the name do not matter. */
export function replaceName(text: string, written: string, name: string): string {
  return composed(text).replace(patternOf(written, "", "gu"), () => name);
}

/** The texts that one mention of a name leaves when it is taken out with its bullet and one of the signs around it; `note` tells whether brackets follow it. */
export function withoutMention(text: string, written: string, note: string | null): string[] {
  const whole = composed(text);
  const tail = note === null ? "" : "\\s*\\([^()]*\\)";
  return [...whole.matchAll(patternOf(written, tail, "gu"))].flatMap(({ 0: mention, index }) => {
    const [before, after] = [whole.slice(0, index), whole.slice(index + mention.length)];
    const alone = before.replace(new RegExp(`(?<=^|[\\n;,])\\s*${BULLET}$`, "u"), (lead) => lead.replace(/[^\n]+$/u, ""));
    return [before + after.replace(new RegExp(`^${AFTER}${BULLET}`, "u"), ""), before.replace(new RegExp(`${AFTER}?${BULLET}$`, "u"), "") + after, alone + after]
      .map((left) => left.replace(DANGLING, "").trim().replace(/[;,]$/u, ""));
  });
}

/** No name is longer; a pattern made of a longer text might not even compile. */
const LONGEST_NAME = 400;

function patternOf(written: string, tail: string, flags: string): RegExp {
  if (written.length > LONGEST_NAME) return /(?!)/gu;
  const words = written.split(/\s+/u).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{N}])${tail}`, flags);
}
