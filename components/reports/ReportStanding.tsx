import { statusOf } from "@/lib/domain/figure";
import type { ReportDetail } from "@/lib/domain/selection";

/** How much was read and how sure it is, by whom, as numbers to take in at a glance. */
export function ReportStanding({ detail }: { detail: ReportDetail }) {
  const { figures, checks } = detail;
  const standings = figures.map(({ figure }) => {
    const status = statusOf(figure);
    return status === "verified" ? figure.verification : status;
  });
  const count = (standing: (typeof standings)[number]) =>
    standings.filter((each) => each === standing).length;
  const byPerson = count("byPerson");
  const held = checks.filter((check) => check.ok).length;
  return (
    <dl className="flex flex-wrap gap-x-12 gap-y-4 pb-10">
      <Count
        value={figures.length}
        term={figures.length === 1 ? "uppgift läst" : "uppgifter lästa"}
      />
      <Count value={count("byCheck")} term="bekräftade av en kontroll" />
      {byPerson > 0 && <Count value={byPerson} term="granskade av en person" />}
      <Count value={count("read")} term="lästa utan kontroll" />
      <Count value={count("doubtful")} term="osäkra" />
      <Count value={held} term={`av ${checks.length} kontroller stämmer`} />
    </dl>
  );
}

function Count({ value, term }: { value: number; term: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-sm text-quiet">{term}</dt>
      <dd className="font-serif text-2xl leading-tight">{value}</dd>
    </div>
  );
}
