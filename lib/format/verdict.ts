import type { Verdict } from "../domain/goal";

/** The word for a verdict: "Uppnått", and for what is expected at the year's end "Väntas uppnås". */
export function verdictWord(verdict: Verdict, expected: boolean): string {
  return expected ? expectedWords[verdict] : words[verdict];
}

const words: Record<Verdict, string> = {
  achieved: "Uppnått",
  partlyAchieved: "Delvis uppnått",
  notAchieved: "Inte uppnått",
  notAssessed: "Ej bedömt",
};

const expectedWords: Record<Verdict, string> = {
  achieved: "Väntas uppnås",
  partlyAchieved: "Väntas delvis uppnås",
  notAchieved: "Väntas inte uppnås",
  notAssessed: "Ej bedömt",
};
