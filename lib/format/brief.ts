import type { Brief } from "../domain/brief";
import type { BriefGoals } from "../domain/briefGoals";
import type { BriefMoney } from "../domain/briefMoney";
import type { Assessment } from "../domain/goal";
import type { Movement } from "../domain/movement";
import type { Report } from "../domain/report";
import type { Series } from "../domain/series";
import {
  figureLink,
  joined,
  link,
  listed,
  lowered,
  say,
  type Clause,
  type ClauseTarget,
  type Sentence,
} from "./clause";
import { describeBreak } from "./comparability";
import { formatAmount } from "./number";
import { formatShortPeriod } from "./period";
import { missingByYear, reportName } from "./report";
import { seriesName } from "./seriesName";
import { verdictWord } from "./verdict";

/** The report in a few sentences, each made of figures that are there: what isn't known is not said. */
export function briefSentences(brief: Brief): Sentence[] {
  return [
    ...goalSentences(brief),
    ...moneySentences(brief),
    ...movementSentences(brief.movements),
    ...remarkSentences(brief),
  ];
}

function goalSentences({ goals, report }: Brief): Sentence[] {
  if (!goals) return [];
  if (report.kind === "plan")
    return [
      [link(`Planen sätter ${goals.total} mål`, { to: "goals" }), say(` för ${report.year}.`)],
    ];
  const counts = goals.counts.map(({ verdict, expected, count }) =>
    link(`${count} ${verdictWord(verdict, expected).toLowerCase()}`, { to: "goals" }),
  );
  return [[say(`Av ${goals.total} mål: `), ...listed(counts), say(".")], ...changeSentences(goals)];
}

function changeSentences({ since, changes }: BriefGoals): Sentence[] {
  if (!since) return [];
  const when = `Sedan ${lowered(reportName(since))}`;
  if (changes.length === 0) return [[say(`${when} är ingen bedömning ändrad.`)]];
  return [
    [
      say(`${when}: `),
      ...joined(
        changes.map(({ goal, was, is }) => [
          say(`”${goal.title}” `),
          link(wordOf(was), { to: "assessment", assessment: was }),
          say(" → "),
          link(wordOf(is), { to: "assessment", assessment: is }),
        ]),
        "; ",
      ),
      say("."),
    ],
  ];
}

function moneySentences({ money, report }: Brief): Sentence[] {
  if (!money) return [];
  const { main, soFar } = money;
  const sentences: Sentence[] = [
    [
      say(subjectOf(money, report)),
      figureLink(main),
      ...againstBudget(money),
      ...againstForecast(money),
      say("."),
    ],
  ];
  if (soFar)
    sentences.push([
      say(`Utfallet ${formatShortPeriod(soFar.figure.period)} är `),
      figureLink(soFar.figure),
      ...(soFar.before ? [say(", samma tid året innan "), figureLink(soFar.before)] : []),
      say("."),
    ]);
  return sentences;
}

function subjectOf({ main: { basis }, series }: BriefMoney, { year }: Report): string {
  const word = series.role === "result" ? "resultatet" : "nettokostnaden";
  if (basis === "forecast") return `Prognosen för ${word} ${year} är `;
  if (basis === "budget") return `Budgeten för ${word} ${year} är `;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${year} blev `;
}

function againstBudget({ budget, main }: BriefMoney): Clause[] {
  if (!budget) return [];
  const target: ClauseTarget = { to: "figure", figure: budget.figure };
  if (!/[1-9]/.test(budget.variance)) return [say(", "), link("lika med budget", target)];
  const direction = budget.variance.startsWith("-") ? "sämre" : "bättre";
  const size = formatAmount(budget.variance.replace("-", ""), main.unit);
  return [say(", "), link(`${size} ${direction} än budget`, target)];
}

function againstForecast({ forecastBefore }: BriefMoney): Clause[] {
  if (!forecastBefore) return [];
  const { figure, report } = forecastBefore;
  return [say(`; i ${lowered(reportName(report))} var prognosen `), figureLink(figure)];
}

function movementSentences(movements: readonly Movement[]): Sentence[] {
  const [first] = movements;
  if (!first) return [];
  return [
    [
      say(`Mest ändrat mot ${formatShortPeriod(first.from.period)}: `),
      ...joined(movements.map(movementClauses), "; "),
      say("."),
    ],
  ];
}

function movementClauses({ series, from, to, change }: Movement): Clause[] {
  const judgement = { better: " (bättre)", worse: " (sämre)", same: "", neither: "" };
  return [
    link(nameInSentence(series), { to: "series", series }),
    say(" från "),
    figureLink(from),
    say(" till "),
    figureLink(to),
    say(judgement[change.judgement]),
  ];
}

function remarkSentences({ breaks, missing, doubtful, failedChecks }: Brief): Sentence[] {
  const sentences: Sentence[] = [];
  if (breaks.length > 0)
    sentences.push([
      say("Går inte att jämföra bakåt: "),
      ...joined(
        breaks.map(({ series, break: found }) => [
          link(nameInSentence(series), { to: "series", series }),
          say(` (${describeBreak(found)})`),
        ]),
        "; ",
      ),
      say("."),
    ]);
  if (failedChecks > 0 || doubtful.length > 0)
    sentences.push([link(doubtWords(failedChecks, doubtful.length), { to: "report" }), say(".")]);
  if (missing.length > 0)
    sentences.push([
      say("Rapporter som saknas: "),
      link(missingByYear(missing), { to: "reports" }),
      say("."),
    ]);
  return sentences;
}

function doubtWords(failed: number, doubtful: number): string {
  const parts = [
    failed > 0 &&
      `${failed} ${failed === 1 ? "kontrollräkning stämmer" : "kontrollräkningar stämmer"} inte`,
    doubtful > 0 &&
      `${doubtful} ${doubtful === 1 ? "siffra är osäkert läst" : "siffror är osäkert lästa"}`,
  ].filter((part) => part !== false);
  return parts.join(" och ");
}

/** The unit that ends many labels is told by the numbers: "sjukfrånvaro, procent" is "sjukfrånvaro". */
function nameInSentence(series: Series): string {
  return lowered(seriesName(series)).replace(/, (procent|index|antal( \p{L}+)?)$/u, "");
}

function wordOf({ verdict, expected }: Assessment): string {
  return lowered(verdictWord(verdict, expected));
}
