import { WorkplaceTable } from "@/components/account/WorkplaceTable";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { listWorkplaces } from "@/lib/data/workplace";
import { routes } from "@/lib/routes";
import { requireVisitor } from "./visitor";

export default async function EditorialPage() {
  const actor = await requireVisitor(routes.editing());
  const workplaces = await listWorkplaces(actor);
  return (
    <>
      <PageHeading title="Redaktion">
        <p>Nämnderna som du arbetar med, och hur många rapporter som är i vilket skede.</p>
      </PageHeading>
      {workplaces.length === 0 ? (
        <EmptyState>
          Du har ingen roll i någon nämnd än. Den som är administratör kan ge dig en.
        </EmptyState>
      ) : (
        <WorkplaceTable workplaces={workplaces} />
      )}
    </>
  );
}
