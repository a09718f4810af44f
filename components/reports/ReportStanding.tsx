import { statusOf } from "@/lib/domain/figure";
import type { ReportDetail } from "@/lib/domain/selection";

/** How much was read and how sure it is, as numbers to take in at a glance. A person's acceptance goes before a check's. */
export function ReportStanding({ detail }: { detail: ReportDetail }) {
  const { figures, checks } = detail;
  const count = (status: ReturnType<typeof statusOf>) =>
    figures.filter(({ figure }) => statusOf(figure) === status).length;
  const isReviewed = figures.some(({ figure }) => figure.verification === "byPerson");
  const confirmed = isReviewed
    ? "bekräftade av en kontroll eller en person"
    : "bekräftade av en kontroll";
  const held = checks.filter((check) => check.ok).length;
  return (
    <dl className="flex flex-wrap gap-x-12 gap-y-4 pb-10">
      <Count
        value={figures.length}
        term={figures.length === 1 ? "uppgift läst" : "uppgifter lästa"}
      />
      <Count value={count("verified")} term={confirmed} />
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
