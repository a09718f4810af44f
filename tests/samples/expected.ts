import { z } from "zod";
import { decimalText } from "../../lib/domain/decimal";
import { verdictSchema } from "../../lib/domain/goal";
import { cumulativePeriod, yearPeriod } from "../../lib/domain/period";
import type { ReportIdentity } from "../../lib/domain/report";

/** What one sample holds, written down beside the sample and not by the reader. */
export const sampleTruthSchema = z.object({
  file: z.string(),
  goals: z.array(
    z.object({
      title: z.string(),
      verdict: verdictSchema,
      expected: z.boolean(),
      targets: z.array(z.string()),
    }),
  ),
  cells: z.array(
    z.object({
      section: z.string(),
      label: z.string(),
      column: z.string(),
      value: decimalText.nullable(),
    }),
  ),
});

/** Forecasts that a goal will be reached, held against an outcome that is not there yet: 77 of 80 %, 14,1 of 14. */
export const meantToFail: Record<string, string[]> = {
  "exempelkommun/stodnamnden/2023-delarsrapport-t1.md": [
    "verdictAgainstMeasure: Minst 80 procent av utredningarna om barn ska vara klara inom fyra månader",
  ],
  "exempelkommun/omtankenamnden/2024-delarsrapport-t2.md": [
    "verdictAgainstMeasure: Den som har hemtjänst ska möta få medarbetare",
  ],
};

/** How many figures of a sample wait for a person: what was damaged in print, and a zero that fits year and part. */
export const inDoubt: Readonly<Record<string, number>> = {
  "enkoping/socialnamnden/2024-delarsrapport-t2.txt": 94,
  "exempelkommun/omtankenamnden/2021-delarsrapport-t1.md": 1,
  "helsingborg/socialnamnden/2025-delarsrapport-t1.txt": 4,
};

const municipalities: Record<string, string> = {
  helsingborg: "Helsingborg",
  enkoping: "Enköping",
  exempelkommun: "Exempelkommun",
};
const committees: Record<string, string> = {
  socialnamnden: "Socialnämnden",
  stodnamnden: "Stödnämnden",
  laronamnden: "Läronämnden",
  omtankenamnden: "Omtankenämnden",
};

/** Which report a sample is, told from its path: the reader must tell the same from its text alone. */
export function sampleIdentity(path: string) {
  const [municipality = "", committee = "", file = ""] = path.split("/");
  return {
    municipality: municipalities[municipality],
    committee: committees[committee],
    identity: identityOf(file),
  };
}

function identityOf(file: string): ReportIdentity {
  const year = Number(file.slice(0, 4));
  const tertial = file.includes("-t1.") ? 1 : file.includes("-t2.") ? 2 : null;
  if (tertial !== null)
    return { kind: "interim", year, tertial, period: cumulativePeriod(year, tertial * 4) };
  const month = /-manad-(\d\d)\./.exec(file)?.[1];
  if (month)
    return { kind: "monthly", year, tertial: null, period: cumulativePeriod(year, Number(month)) };
  const kind = file.includes("-plan.") ? "plan" : "annual";
  return { kind, year, tertial: null, period: yearPeriod(year) };
}
