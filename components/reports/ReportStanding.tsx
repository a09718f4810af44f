import { statusOf } from "@/lib/domain/figure";
import type { ReportDetail } from "@/lib/domain/selection";

/** How much was read and how sure it is, as numbers to take in at a glance. What a person accepted no check has proved. */
export function ReportStanding({ detail }: { detail: ReportDetail }) {
  const { figures, checks } = detail;
  const count = (status: ReturnType<typeof statusOf>) =>
    figures.filter(({ figure }) => statusOf(figure) === status).length;
  const sure = figures.filter(({ figure }) => statusOf(figure) === "verified");
  const reviewed = sure.filter(({ figure }) => figure.verification === "byPerson").length;
  const held = checks.filter((check) => check.ok).length;
  return (
    <dl className="flex flex-wrap gap-x-12 gap-y-4 pb-10">
      <Count
        value={figures.length}
        term={figures.length === 1 ? "uppgift läst" : "uppgifter lästa"}
      />
      <Count value={sure.length - reviewed} term="bekräftade av en kontroll" />
      {reviewed > 0 && <Count value={reviewed} term="granskade av en person" />}
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
