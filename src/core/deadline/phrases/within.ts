import { matchOf, type PhraseShape } from "./phraseShape";
import { periodPhrase } from "./periodPhrase";
import { PERIOD_BEGINS, readPeriod } from "./readPeriod";

/** A period alone: “Quý I/2021”, “trong tháng 6”, “ngày 30/4/2020”, “Cả năm”. */
export const within: PhraseShape = {
  begins: PERIOD_BEGINS,
  read: (text, at) => {
    const period = readPeriod(text, at);
    return period && matchOf(periodPhrase(period, "within", at));
  },
};
