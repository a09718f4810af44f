import { GoalChanges } from "./GoalChanges";
import { FigureChanges } from "./FigureChanges";
import { isWithoutDifference, type ReleaseDifference } from "@/lib/domain/releaseDifference";
import type { SeriesChanges } from "@/lib/domain/seriesChange";
import { formatDate } from "@/lib/format/date";

interface DifferenceProps {
  difference: ReleaseDifference;
  series: SeriesChanges;
}

/** What the public will see that it doesn't see now. */
export function Difference({ difference, series }: DifferenceProps) {
  const { isFirst, figures, goals, settled, doubted, breaks } = difference;
  const isSame = !isFirst && isWithoutDifference(difference);
  return (
    <>
      <p className="mb-2 max-w-measure">
        {isSame ? "Inget som läsarna ser ändras." : summary(difference)}
      </p>
      <FigureChanges title="Ändrade uppgifter" pairs={figures.changed} />
      <FigureChanges title={isFirst ? "Uppgifterna" : "Nya uppgifter"} added={figures.added} />
      <FigureChanges title="Borttagna uppgifter" removed={figures.removed} />
      <FigureChanges title="Inte längre osäkra" added={settled} />
      <FigureChanges title="Nu osäkra" added={doubted} />
      <GoalChanges changes={goals} isFirst={isFirst} />
      <NameList title="Nya serier" names={series.added.map(({ label }) => label)} />
      <NameList
        title="Serier som får ytterligare ett namn"
        names={series.renamed.map(({ series: known, label }) => `${known.label}: även ${label}`)}
      />
      <NameList
        title="Tidsseriebrott"
        names={breaks.map(
          ({ series: broken, break: { date, note } }) =>
            `${broken.label}, från ${formatDate(date)}: ${note}`,
        )}
      />
    </>
  );
}

function NameList({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <details className="mt-3" open={names.length <= 8}>
      <summary className="inline-block py-1 font-semibold text-accent underline underline-offset-4">
        {title}: {names.length}
      </summary>
      <ul className="text-sm">
        {names.map((name, index) => (
          <li key={index} className="border-b border-rule py-1.5">
            {name}
          </li>
        ))}
      </ul>
    </details>
  );
}

function summary({ isFirst, figures, goals }: ReleaseDifference): string {
  if (isFirst)
    return `Första utgåvan: ${figures.added.length} ${figures.added.length === 1 ? "uppgift" : "uppgifter"} och ${goals.added.length} mål blir synliga för alla.`;
  const { changed, added, removed } = figures;
  return `Jämfört med förra utgåvan ändras ${changed.length} ${changed.length === 1 ? "uppgift" : "uppgifter"}, ${added.length} tillkommer och ${removed.length} försvinner.`;
}
