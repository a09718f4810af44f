import type { ReportDetail } from "@/lib/domain/selection";
import { describeUnused } from "@/lib/format/reason";

/** Numbers that stand in tables and became no figure, by the reason why not. */
export function UnusedNumbers({ unused }: { unused: ReportDetail["unused"] }) {
  const reasons = [...new Set(unused.map((each) => each.reason))];
  return (
    <dl className="space-y-3 text-sm">
      {reasons.map((reason) => (
        <div key={reason}>
          <dt>{describeUnused(reason)}</dt>
          <dd className="text-quiet">
            {unused
              .filter((each) => each.reason === reason)
              .map(({ printed, place }, index) => (
                <a key={index} href={`#rad-${place.line}`} className="mr-4 inline-block py-0.5">
                  ”{printed}” rad {place.line}
                </a>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
