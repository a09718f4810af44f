import Link from "next/link";
import { ChangeValue } from "@/components/figures/ChangeValue";
import { FigureValue } from "@/components/figures/FigureValue";
import { EmptyState } from "@/components/ui/EmptyState";
import type { Committee } from "@/lib/domain/committee";
import type { Figure } from "@/lib/domain/figure";
import type { Movement } from "@/lib/domain/movement";
import { formatPeriod } from "@/lib/format/period";
import { routes } from "@/lib/routes";

interface MovementsProps {
  committee: Committee;
  /** Largest change first. */
  movements: readonly Movement[];
  placeOf: (figure: Figure) => string | undefined;
}

const groups = [
  { judgement: "worse", title: "Åt fel håll" },
  { judgement: "better", title: "Åt rätt håll" },
  { judgement: "neither", title: "Utan riktning" },
] as const;

const most = 4;

/** The indicators that moved most against the same stretch a year before, by what the move means. */
export function Movements({ committee, movements, placeOf }: MovementsProps) {
  const shown = groups
    .map((group) => ({
      ...group,
      members: movements.filter((each) => each.change.judgement === group.judgement).slice(0, most),
    }))
    .filter(({ members }) => members.length > 0);
  if (shown.length === 0)
    return (
      <EmptyState>
        Inget nyckeltal har en uppgift för samma del av året dessförinnan som det går att jämföra
        med.
      </EmptyState>
    );
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
      {shown.map(({ judgement, title, members }) => (
        <div key={judgement}>
          <h3>{title}</h3>
          <ul className="mt-2">
            {members.map((movement) => (
              <li key={movement.series.id} className="border-t border-rule py-2.5">
                <Link href={routes.indicator(committee, movement.series)} className="text-ink">
                  {movement.series.label}
                </Link>
                <p className="mt-0.5">
                  <span className="font-serif text-lg">
                    <FigureValue figure={movement.to} href={placeOf(movement.to)} withUnit />
                  </span>{" "}
                  <ChangeValue change={movement.change} unit={movement.to.unit} />
                </p>
                <p className="text-sm text-quiet">
                  {formatPeriod(movement.from.period)}:{" "}
                  <FigureValue figure={movement.from} href={placeOf(movement.from)} withUnit />
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
