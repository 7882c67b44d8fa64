import { isAnyYear, withOnwards } from "./limitShape";
import { matchOf, type PhraseShape } from "./phraseShape";
import { periodPhrase } from "./periodPhrase";
import { PERIOD_BEGINS, readPeriod } from "./readPeriod";

/** A period alone: “Quý I/2021”, “trong tháng 6”, “ngày 30/4/2020”, “Cả năm”; with more years to follow (“Năm 2021 và các năm tiếp theo”) its start. */
export const within: PhraseShape = {
  begins: PERIOD_BEGINS,
  read: (text, at) => {
    const period = readPeriod(text, at);
    if (!period) return null;
    const onwards = withOnwards(text, period);
    return matchOf(periodPhrase(onwards, onwards === period || isAnyYear(period) ? "within" : "from", at));
  },
};
