import "server-only";
import { z } from "zod";
import type { Actor } from "../domain/actor";
import { mayAnywhere } from "../domain/permission";
import { reportIdentitySchema, reportKindSchema } from "../domain/report";
import { toSlug } from "../domain/slug";
import { givenSchema, type Given, type ProposedIdentity } from "../domain/upload";
import { municipalityCode } from "../import/identity/municipality";
import { requireMay } from "./access";
import { database } from "./client";
import { Prisma } from "./generated/client";
import { record } from "./history";
import { saveCommittee } from "./import/saveCommittee";
import { wakeJobs } from "./jobs";
import { requireUpload } from "./upload/access";
import { toJson } from "./upload/draft";

const partsSchema = z.object({
  municipality: z.string().nullable(),
  committee: z.string().nullable(),
  identity: reportIdentitySchema.nullable(),
  kind: reportKindSchema.nullable(),
  year: z.number().nullable(),
});

/** Whose report an upload is and which, as the document says or a person has said since. */
export async function proposedIdentity(actor: Actor | null, id: string): Promise<ProposedIdentity> {
  await requireUpload(actor, "readDraft", id);
  return proposalOf(database(), id);
}

export type Confirmation =
  | { kind: "confirmed" }
  /** The document is read once more: another period makes other figures of the same columns. */
  | { kind: "readAgain" }
  | { kind: "unknownMunicipality" }
  /** The committee isn't here yet, and the actor may not add one. */
  | { kind: "unknownCommittee" }
  /** The same file is under way there already. */
  | { kind: "underWay" };

/**
 * Settles whose report it is and which. The review begins with that. Throws as `requireMay` for those who
 * may not bring files in to the committee that is named.
 */
export async function confirmIdentity(
  given: Actor | null,
  id: string,
  said: Given,
): Promise<Confirmation> {
  try {
    const confirmation = await database().$transaction(async (tx): Promise<Confirmation> => {
      const { actor, facts } = await requireUpload(given, "review", id, tx);
      const where = await committeeFor(tx, actor, said);
      if (typeof where !== "string") return where;
      requireMay(actor, "upload", { committeeId: where, reportState: null });
      const read = await proposalOf(tx, id);
      const isSame = isSameIdentity(read, said);
      await tx.upload.update({
        select: { id: true },
        where: { id },
        data: {
          committeeId: where,
          given: toJson(said),
          reviewState: "inReview",
          ...(isSame ? {} : { state: "received", stateSince: new Date(), attempts: 0 }),
        },
      });
      const action = facts.reviewState === "draft" ? "reviewStarted" : "reportDescribed";
      const { kind = null, year = null, period = null } = said.identity ?? {};
      const data = { kind, year, end: period?.end ?? null };
      await record(tx, actor, action, { reportId: id, committeeId: where }, data);
      return { kind: isSame ? "confirmed" : "readAgain" };
    });
    if (confirmation.kind === "readAgain") wakeJobs();
    return confirmation;
  } catch (error) {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (isTaken) return { kind: "underWay" };
    throw error;
  }
}

async function proposalOf(tx: Prisma.TransactionClient, id: string): Promise<ProposedIdentity> {
  const [row] = await tx.$queryRaw<{ given: unknown; parts: unknown }[]>`
    SELECT given, jsonb_build_object(
      'municipality', draft->'municipality', 'committee', draft->'committee',
      'identity', draft->'identity', 'kind', draft->'stated'->'kind', 'year', draft->'stated'->'year'
    ) AS parts
    FROM upload WHERE id = ${id}::uuid`;
  const read = partsSchema.parse(row?.parts);
  const said = givenSchema.nullable().parse(row?.given ?? null);
  if (!said) return read;
  const { municipality, committee } = said;
  const identity = said.identity ?? read.identity;
  const { kind, year } = identity ?? read;
  return { municipality, committee, identity, kind, year };
}

/** The committee by its names. A new one is made by those who may do so everywhere. */
async function committeeFor(
  tx: Prisma.TransactionClient,
  actor: Actor,
  { municipality, committee }: Given,
): Promise<string | Confirmation> {
  const slugs = { municipality: toSlug(municipality), committee: toSlug(committee) };
  const known = await tx.municipality.findUnique({
    select: { committees: { select: { id: true }, where: { slug: slugs.committee } } },
    where: { slug: slugs.municipality },
  });
  const [found] = known?.committees ?? [];
  if (found) return found.id;
  // A misspelt name must not become an invented municipality.
  if (!known && municipalityCode(municipality) === null) return { kind: "unknownMunicipality" };
  const everywhere = actor.roles.some((role) => role.committeeId === null);
  if (!everywhere || !mayAnywhere(actor, "upload")) return { kind: "unknownCommittee" };
  return saveCommittee(tx, municipality, committee);
}

/** The same period: then what was read stands. A table of weeks says itself what it covers. */
function isSameIdentity({ identity }: ProposedIdentity, said: Given): boolean {
  if (said.identity === null) return true;
  const { kind, year, period } = said.identity;
  return identity?.kind === kind && identity.year === year && identity.period.end === period.end;
}
