import type { Metadata } from "next";
import { AddGoal } from "@/components/review/AddGoal";
import { Answer } from "@/components/review/Answer";
import { GoalEntry } from "@/components/review/GoalEntry";
import { ReviewHeading } from "@/components/review/ReviewHeading";
import type { SettleContext } from "@/components/review/settleContext";
import { getGoalsMapping } from "@/lib/data/mappingGoals";
import { getActor } from "@/lib/data/session";
import { getUpload } from "@/lib/data/upload";
import { may } from "@/lib/domain/permission";
import { reviewGoalsQuerySchema } from "@/lib/routes/editing";
import { firstOfEach } from "@/lib/routes/query";
import { orNotFound } from "../../../visitor";
import { settleGoalAction } from "./actions";

interface GoalsPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: "Granska mål" };

export default async function GoalsPage({ params, searchParams }: GoalsPageProps) {
  const { id } = await params;
  const { svar, mal } = reviewGoalsQuerySchema.parse(firstOfEach(await searchParams));
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
    settle: settleGoalAction,
  };
  return (
    <>
      <ReviewHeading upload={upload} current="goals" title="Granska mål">
        <p>
          Målen som de lästes, bredvid raderna där de står. Ett mål som har formulerats om följs
          vidare från det gamla, om du säger vilket det var.
        </p>
      </ReviewHeading>
      <Answer code={svar} />
      {goals.length === 0 && <p>Inga mål är lästa ur dokumentet.</p>}
      <ul>
        {goals.map((goal) => (
          <GoalEntry
            key={goal.key}
            goal={goal}
            known={known}
            context={context}
            isOpen={goal.key === mal}
          />
        ))}
      </ul>
      <AddGoal context={context} isOpen={mal === "ny"} />
    </>
  );
}
