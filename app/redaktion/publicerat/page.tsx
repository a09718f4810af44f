import type { Metadata } from "next";
import { ReleasedList } from "@/components/publish/ReleasedList";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { listReleased } from "@/lib/data/releasesOf";
import { routes } from "@/lib/routes";
import { requireVisitor } from "../visitor";

export const metadata: Metadata = { title: "Publicerat" };

export default async function ReleasedPage() {
  const committees = await listReleased(await requireVisitor(routes.releases()));
  return (
    <>
      <PageHeading title="Publicerat">
        <p>Det som är eller har varit publicerat, för att rätta eller dra tillbaka.</p>
      </PageHeading>
      {committees.length === 0 && <EmptyState>Inget är publicerat i dina nämnder än.</EmptyState>}
      {committees.map((each) => (
        <ReleasedList key={each.committee.id} {...each} />
      ))}
    </>
  );
}
