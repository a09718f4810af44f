import { PageHeading } from "@/components/ui/PageHeading";
import type { Release } from "@/lib/domain/release";
import { formatMoment } from "@/lib/format/date";
import { reportName } from "@/lib/format/report";

/** Where a report was: that it is taken back, when and why, and none of its figures. */
export function WithdrawnReport({ edition, isWhole }: { edition: Release; isWhole: boolean }) {
  const { withdrawnAt, withdrawalReason, release } = edition;
  const what = isWhole ? "Rapporten" : `Utgåva ${release} av rapporten`;
  return (
    <>
      <PageHeading kicker="Tillbakadragen" title={reportName(edition)}>
        <p>
          {what} är tillbakadragen{withdrawnAt && ` sedan ${formatMoment(withdrawnAt)}`}, och visas
          inte längre.
        </p>
      </PageHeading>
      {withdrawalReason && (
        <p className="mb-10 max-w-measure border-l-4 border-not-achieved pl-4">
          {withdrawalReason}
        </p>
      )}
    </>
  );
}
