import { createHash, randomBytes } from "node:crypto";
import { database } from "@/lib/data/client";
import { saveCommittee } from "@/lib/data/import/saveCommittee";
import { getPublication, publishUpload, type PublishOutcome } from "@/lib/data/release";
import { settle } from "@/lib/data/review";
import { saveDraft, toJson } from "@/lib/data/upload/draft";
import type { Actor, RoleName } from "@/lib/domain/actor";
import type { ReportState } from "@/lib/domain/report";
import type { Draft } from "@/lib/import/draft";
import { actorOf } from "../actor";

interface UploadWords {
  by?: Actor;
  bytes?: Uint8Array<ArrayBuffer>;
  reviewState?: ReportState;
}

/** The committee of a draft, made if need be. */
export function committeeOf({ municipality, committee }: Draft): Promise<string> {
  if (!municipality || !committee) throw new Error("the draft is of no committee");
  return database().$transaction((tx) => saveCommittee(tx, municipality, committee));
}

/** A file that is read and under review, as the job leaves it once somebody has said whose it is. */
export async function uploadOf(draft: Draft, words: UploadWords = {}): Promise<string> {
  const { bytes = Uint8Array.from(randomBytes(16)), reviewState = "inReview", by } = words;
  const { municipality, committee, identity } = draft;
  const committeeId = await committeeOf(draft);
  return database().$transaction(async (tx) => {
    const { id } = await tx.upload.create({
      select: { id: true },
      data: {
        committeeId,
        uploadedById: by?.id ?? null,
        uploadedBy: by?.name ?? "Inläsaren",
        fileName: "rapport.txt",
        sha256: createHash("sha256").update(bytes).digest("hex"),
        byteSize: bytes.length,
        bytes,
        reviewState,
        given: toJson({ municipality, committee, identity }),
      },
    });
    await saveDraft(tx, id, draft);
    await tx.upload.update({ select: { id: true }, where: { id }, data: { state: "read" } });
    return id;
  });
}

/** Somebody with a role in the committee of a draft. */
export async function actorIn(draft: Draft, role: RoleName, name?: string): Promise<Actor> {
  return actorOf([{ committeeId: await committeeOf(draft), role }], name);
}

/** Publishes as the form does: with what was looked at, and what was filled in. */
export async function publishAs(
  actor: Actor,
  id: string,
  words: Partial<Parameters<typeof publishUpload>[2]> = {},
): Promise<PublishOutcome> {
  const seen = words.seen ?? (await getPublication(actor, id)).seen;
  const filledIn = { decidedOn: null, caseNumber: null, releaseNote: "Rättade uppgifter." };
  return publishUpload(actor, id, { ...filledIn, ...words, seen });
}

/** The outcome's report; anything but a publication fails the test. */
export function publishedOf(outcome: PublishOutcome) {
  if (outcome.kind !== "published") throw new Error(`not published: ${outcome.kind}`);
  return outcome.report;
}

/** Accepts a figure of an upload as it was read. */
export async function accept(actor: Actor, id: string, key: string): Promise<void> {
  const { version } = (await getPublication(actor, id)).upload;
  const choice = { kind: "accept" } as const;
  await settle(actor, id, version, [{ about: "figure", key, choice, note: null }]);
}
