import { ownAgencySpeaker } from "./agency/ownAgencyFindings";
import { conversionSpeaker } from "./conversion/conversionSentences";
import { coveredSentences } from "./detection/reportCovered";
import { yearSentences } from "./revision/reportYears";
import { structureSpeaker } from "./detection/structureSentences";
import { explanationSpeaker } from "./explanation/explanationFindings";
import { fileSentences } from "./file/fileFindings";
import { fileRemarkSentences } from "./file/fileRemarks";
import { fillWords } from "./filling/fillWords";
import type { Finding } from "./finding";
import { fillSentence, type Language, type Message, type Sentence } from "./message";
import { forcedSentences } from "./relations/forcedIn";
import { slipSentences } from "./relations/slipsIn";
import { RULE_KINDS } from "./rules";
import { leadSentences } from "./rules/leadChoices";
import { missingNumberSentences } from "./rules/missingNumbers";
import { renumberSentences } from "./rules/renumber";
import { addTaskWords } from "./tasks/addTaskWords";
import { ownershipSentences } from "./validation/othersRows";
import { overwrittenTotalSentences } from "./validation/overwrittenTotals";
import { valueSentences } from "./values/sentences";

const OWNERS: readonly Readonly<Record<string, Sentence>>[] = [
  ...Object.values(RULE_KINDS).map(({ sentences }) => sentences),
  leadSentences,
  renumberSentences,
  missingNumberSentences,
  fileSentences.sentences,
  fileRemarkSentences,
  structureSpeaker.sentences,
  coveredSentences,
  yearSentences,
  ownAgencySpeaker.sentences,
  explanationSpeaker.sentences,
  valueSentences.sentences,
  ownershipSentences,
  overwrittenTotalSentences,
  addTaskWords.sentences,
  slipSentences,
  forcedSentences,
  fillWords.sentences,
  conversionSpeaker.sentences,
];

/** Every sentence the engine can say, by message id. */
export const CATALOGUE: ReadonlyMap<string, Sentence> = new Map(OWNERS.flatMap((sentences) => Object.entries(sentences)));

/** A finding in words: what is wrong, what to do ("" when there is nothing to do), and the reason of each suggestion. */
export interface SpokenFinding {
  readonly message: string;
  readonly fix: string;
  readonly reasons: readonly string[];
}

/** Says a message. Throws RangeError for an id that no owner declares. */
export function speak(message: Message, language: Language): string {
  const sentence = CATALOGUE.get(message.id);
  if (!sentence) throw new RangeError(`No sentence for ${message.id}`);
  return fillSentence(sentence, message.data, language);
}

/** Says a finding: the one place where findings become sentences. */
export function speakFinding({ message, fix, suggestions }: Finding, language: Language): SpokenFinding {
  return {
    message: speak(message, language),
    fix: fix ? fillSentence(fix, message.data, language) : "",
    reasons: suggestions.map(({ reason }) => speak(reason, language)),
  };
}
