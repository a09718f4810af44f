import type { Metadata } from "next";
import Link from "next/link";
import { Answer } from "@/components/review/Answer";
import { GoalLinkForm } from "@/components/review/GoalLinkForm";
import type { SettleContext } from "@/components/review/settleContext";
import { PageHeading } from "@/components/ui/PageHeading";
import { getGoalsMapping } from "@/lib/data/mappingGoals";
import { getActor } from "@/lib/data/session";
import { getUpload } from "@/lib/data/upload";
import { may } from "@/lib/domain/permission";
import { firstOfEach, routes, uploadQuerySchema } from "@/lib/routes";
import { orNotFound } from "../../../visitor";
import { linkGoalAction } from "./actions";

interface GoalsPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: "Granska mål" };

export default async function GoalsPage({ params, searchParams }: GoalsPageProps) {
  const { id } = await params;
  const { svar } = uploadQuerySchema.parse(firstOfEach(await searchParams));
  const actor = await getActor();
  const upload = await orNotFound(getUpload(actor, id));
  const { goals, known, version } = await orNotFound(getGoalsMapping(actor, id));
  const context: SettleContext = {
    uploadId: id,
    version,
    page: 1,
    mayReview: may(actor, "review", {
      committeeId: upload.committee?.id ?? null,
      reportState: upload.reviewState,
    }),
    settle: linkGoalAction,
  };
  return (
    <>
      <PageHeading
        kicker={<Link href={routes.upload(upload)}>{upload.fileName}</Link>}
        title="Granska mål"
      >
        <p>
          Ett mål som har formulerats om följs vidare från det gamla, om du säger vilket det var.
        </p>
      </PageHeading>
      <Answer code={svar} />
      <ul>
        {goals.map((goal) => (
          <GoalLinkForm key={goal.key} goal={goal} known={known} context={context} />
        ))}
      </ul>
    </>
  );
}
