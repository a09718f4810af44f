import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Answer } from "@/components/review/Answer";
import { StatedFigureForm } from "@/components/review/StatedFigureForm";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { getStatable } from "@/lib/data/upload/stated";
import { listWorkplaces } from "@/lib/data/workplace";
import type { Committee } from "@/lib/domain/committee";
import { committeesFor, mayAnywhere } from "@/lib/domain/permission";
import { routes } from "@/lib/routes";
import { uploadQuerySchema } from "@/lib/routes/editing";
import { firstOfEach } from "@/lib/routes/query";
import { orNotFound, requireVisitor } from "../../visitor";
import { stateFigureAction } from "./actions";
import { statedFields } from "./statedForm";

export const metadata: Metadata = { title: "Lämna en enskild uppgift" };

interface StatePageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function StateFigurePage({ searchParams }: StatePageProps) {
  const actor = await requireVisitor(routes.stateFigure());
  if (!mayAnywhere(actor, "upload")) notFound();
  const query = firstOfEach(await searchParams);
  const { svar } = uploadQuerySchema.parse(query);
  const filled = statedFields.parse(query);
  const own = committeesFor(actor, "upload");
  const committees = (await listWorkplaces(actor))
    .map(({ committee }) => committee)
    .filter(({ id }) => own === "all" || own.includes(id));
  const chosen = filled.namnd ?? (committees.length === 1 ? committees[0]?.id : undefined);
  const statable = chosen ? await orNotFound(getStatable(actor, chosen)) : null;
  return (
    <>
      <PageHeading title="Lämna en enskild uppgift">
        <p>
          För en siffra som inte står i någon rapport som läses in. Den granskas och publiceras som
          andra, med källan i stället för en tryckt rad.
        </p>
      </PageHeading>
      <Answer code={svar} />
      {committees.length === 0 ? (
        <EmptyState>Ingen nämnd finns upplagd än. Läs in en rapport först.</EmptyState>
      ) : (
        <ChooseCommittee committees={committees} chosen={chosen} />
      )}
      {statable && (
        <StatedFigureForm
          committeeId={statable.committee.id}
          series={statable.series}
          filled={filled}
          today={new Date().toISOString().slice(0, 10)}
          state={stateFigureAction}
        />
      )}
    </>
  );
}

/** Which committee's series there are to choose among: the form that leads back here with it. */
function ChooseCommittee(props: { committees: Committee[]; chosen: string | undefined }) {
  const { committees, chosen } = props;
  return (
    <form action={routes.stateFigure()} className="mb-8 flex flex-wrap items-end gap-3">
      <label className="min-w-0 max-w-full font-semibold">
        Nämnd
        <select
          name="namnd"
          required
          defaultValue={chosen ?? ""}
          className="field mt-1 block font-normal"
        >
          <option value="" disabled>
            Välj nämnd
          </option>
          {committees.map(({ id, name, municipality }) => (
            <option key={id} value={id}>
              {name}, {municipality.name}
            </option>
          ))}
        </select>
      </label>
      <button className="button-quiet">{chosen ? "Byt nämnd" : "Välj"}</button>
    </form>
  );
}
