import { GoalChanges } from "./GoalChanges";
import { FigureChanges } from "./FigureChanges";
import { isWithoutDifference, type ReleaseDifference } from "@/lib/domain/releaseDifference";
import type { SeriesChanges } from "@/lib/domain/seriesChange";
import { formatDate } from "@/lib/format/date";
import { Listing, type ListContext } from "./Listing";

interface DifferenceProps {
  difference: ReleaseDifference;
  series: SeriesChanges;
  context: ListContext;
}

/** What the public will see that it doesn't see now. */
export function Difference({ difference, series, context }: DifferenceProps) {
  const { isFirst, figures, goals, settled, doubted, breaks, takeovers } = difference;
  const isSame = !isFirst && isWithoutDifference(difference);
  return (
    <>
      <p className="mb-2 max-w-measure">
        {isSame ? "Inget som läsarna ser ändras." : summary(difference)}
      </p>
      <FigureChanges title="Ändrade uppgifter" pairs={figures.changed} context={context} />
      <FigureChanges
        title={isFirst ? "Uppgifterna" : "Nya uppgifter"}
        added={figures.added}
        context={context}
      />
      <FigureChanges title="Borttagna uppgifter" removed={figures.removed} context={context} />
      <FigureChanges title="Inte längre osäkra" added={settled} context={context} />
      <FigureChanges title="Nu osäkra" added={doubted} context={context} />
      <GoalChanges changes={goals} isFirst={isFirst} context={context} />
      <NameList
        context={context}
        title="Nya serier"
        names={series.added.map(({ label }) => label)}
      />
      <NameList
        context={context}
        title="Serier som får ytterligare ett namn"
        names={series.renamed.map(({ series: known, label }) => `${known.label}: även ${label}`)}
      />
      <NameList
        context={context}
        title="Verksamheter som tas över"
        names={takeovers.map(
          ({ from, into, date }) => `”${from}” går in i ”${into}” från ${formatDate(date)}`,
        )}
      />
      <NameList
        context={context}
        title="Tidsseriebrott"
        names={breaks.map(
          ({ series: broken, break: { date, note } }) =>
            `${broken.label}, från ${formatDate(date)}: ${note}`,
        )}
      />
    </>
  );
}

interface NameListProps {
  title: string;
  names: readonly string[];
  context: ListContext;
}

function NameList({ title, names, context }: NameListProps) {
  return (
    <Listing title={title} items={names} part="skillnad" context={context}>
      {(shown) => (
        <ul className="text-sm">
          {shown.map((name, index) => (
            <li key={index} className="border-b border-rule py-1.5">
              {name}
            </li>
          ))}
        </ul>
      )}
    </Listing>
  );
}

function summary({ isFirst, figures, goals }: ReleaseDifference): string {
  if (isFirst)
    return `Första utgåvan: ${figures.added.length} ${figures.added.length === 1 ? "uppgift" : "uppgifter"} och ${goals.added.length} mål blir synliga för alla.`;
  const { changed, added, removed } = figures;
  return `Jämfört med förra utgåvan ändras ${changed.length} ${changed.length === 1 ? "uppgift" : "uppgifter"}, ${added.length} tillkommer och ${removed.length} försvinner.`;
}
