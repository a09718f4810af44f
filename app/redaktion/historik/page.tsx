import type { Metadata } from "next";
import Link from "next/link";
import { HistoryFilter } from "@/components/account/HistoryFilter";
import { HistoryTable } from "@/components/account/HistoryTable";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { listHistory } from "@/lib/data/history";
import { listWorkplaces } from "@/lib/data/workplace";
import { routes } from "@/lib/routes";
import { historyQuerySchema } from "@/lib/routes/editing";
import { firstOfEach } from "@/lib/routes/query";
import { orNotFound, requireVisitor } from "../visitor";

export const metadata: Metadata = { title: "Historik" };

interface HistoryPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function HistoryPage({ searchParams }: HistoryPageProps) {
  const actor = await requireVisitor(routes.history());
  const { namnd, fore } = historyQuerySchema.parse(firstOfEach(await searchParams));
  const asked = { committeeId: namnd, olderThan: fore };
  const { entries, olderThan } = await orNotFound(listHistory(actor, asked));
  const committees = (await listWorkplaces(actor)).map(({ committee }) => committee);
  return (
    <>
      <PageHeading title="Historik">
        <p>Vem som har gjort vad, och när. Inget av det går att ändra eller ta bort.</p>
      </PageHeading>
      <HistoryFilter committees={committees} committeeId={namnd} />
      {entries.length === 0 ? (
        <EmptyState>Inget har hänt här än.</EmptyState>
      ) : (
        <HistoryTable entries={entries} />
      )}
      <p className="mt-6 flex flex-wrap gap-x-6">
        {fore && <Link href={routes.history({ namnd })}>Nyaste händelserna</Link>}
        {olderThan && (
          <Link href={routes.history({ namnd, fore: olderThan })}>Äldre händelser</Link>
        )}
      </p>
    </>
  );
}
