import Link from "next/link";
import type { ReviewCounts } from "@/lib/domain/reviewFigure";
import type { Upload } from "@/lib/domain/upload";
import { routes } from "@/lib/routes";

interface ReviewStepsProps {
  upload: Upload;
  counts: ReviewCounts;
  series: number;
  newSeries: number;
  goals: number;
}

/** What there is to go through, in order, with how much is left of each. */
export function ReviewSteps({ upload, counts, series, newSeries, goals }: ReviewStepsProps) {
  return (
    <ol className="max-w-measure">
      <Step href={routes.review(upload)} name="1. Uppgifter">
        {left(counts.doubtful, "osäkra")}, {left(counts.differs, "som skiljer sig från tidigare")},{" "}
        {left(counts.rest, "övriga")}
      </Step>
      <Step href={routes.reviewSeries(upload)} name="2. Serier">
        {series} i rapporten, varav {newSeries} nya
      </Step>
      <Step href={routes.reviewGoals(upload)} name="3. Mål">
        {goals === 0 ? "inga mål lästa" : `${goals} mål`}
      </Step>
      <Step href={routes.publish(upload)} name="4. Publicera">
        checklista, och vad läsarna får se
      </Step>
    </ol>
  );
}

function Step({ href, name, children }: { href: string; name: string; children: React.ReactNode }) {
  return (
    <li className="border-b border-rule py-2.5">
      <Link href={href} className="inline-block py-0.5 font-semibold">
        {name}
      </Link>
      <span className="block text-sm text-quiet">{children}</span>
    </li>
  );
}

function left({ all, left }: { all: number; left: number }, what: string): string {
  if (all === 0) return `inga ${what}`;
  return left === 0 ? `alla ${all} ${what} klara` : `${left} av ${all} ${what} kvar`;
}
