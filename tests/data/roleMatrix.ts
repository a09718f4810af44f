import { openCorrection } from "@/lib/data/correction";
import { listHistory } from "@/lib/data/history";
import { getPublication, publishUpload } from "@/lib/data/release";
import { getReleased, listReleased } from "@/lib/data/releasesOf";
import { getMapping } from "@/lib/data/mapping";
import { getTakeovers } from "@/lib/data/takeovers";
import { getGoalsMapping } from "@/lib/data/mappingGoals";
import { getLinePlace, getReview, getReviewPage, settle, unsettle } from "@/lib/data/review";
import {
  countDoubts,
  discardUpload,
  getUpload,
  listUploads,
  receiveUpload,
} from "@/lib/data/upload";
import { getStatable, stateFigure } from "@/lib/data/upload/stated";
import { changeThreshold, listThresholds } from "@/lib/data/thresholds";
import { confirmIdentity, proposedIdentity } from "@/lib/data/uploadIdentity";
import {
  addUser,
  changePassword,
  deactivateUser,
  giveRole,
  listUsers,
  reactivateUser,
  resetPassword,
  takeRole,
} from "@/lib/data/users";
import { withdrawReport } from "@/lib/data/withdraw";
import { listWorkplaces, setNeedsTwoPeople } from "@/lib/data/workplace";
import type { Actor } from "@/lib/domain/actor";
import type { ReportState } from "@/lib/domain/report";
import { site } from "./account";
import { actorOf } from "./actor";
import { annual } from "./draft";
import { sql } from "./sql";

/** Who asks: nobody, an editor here, an editor of another committee, an approver here, an admin of all. */
export const roles = ["anonymous", "editor", "editorElsewhere", "approver", "admin"] as const;
export type RoleInMatrix = (typeof roles)[number];

/** What is asked about: an upload and a report in a given state, their committee, and an account. */
export interface Asked {
  uploadId: string;
  reportId: string;
  committeeId: string;
  names: { municipality: string; committee: string };
  userId: string;
}

/**
 * A letter for each role, in the order of `roles`: `x` is let through, `0` finds nothing there, `-` sees it
 * and may not.
 */
type Letters = string;

interface Row {
  ask: (actor: Actor | null, asked: Asked) => Promise<unknown>;
  /** In every state alike, or state by state. */
  may: Letters | Record<ReportState, Letters>;
}

const whenChanging = { draft: "0x0-x", inReview: "0x0-x", published: "0-0--", withdrawn: "0-0--" };
/** A list without what was asked about finds nothing, like a function that gives one thing. */
const nothing = { kind: "notListed" };
const editor = { committeeId: null, role: "editor" } as const;
const statedFigure = {
  series: {
    kind: "new",
    words: {
      kind: "indicator",
      label: "Antal samtal",
      unit: "count",
      accumulation: "flow",
      better: "neither",
    },
  },
  period: annual(2024).period,
  basis: "actual",
  printed: "7",
  value: "7",
  missing: null,
  saidOn: "2025-01-31",
  document: null,
} as const;
const settling = { about: "figure", key: "0", choice: { kind: "accept" }, note: "" } as const;

/** Every function of lib/data that is given an actor. One that is missing here fails the test. */
export const guarded: Record<string, Row> = {
  "history.listHistory": {
    ask: (actor, { committeeId }) => listHistory(actor, { committeeId }),
    may: "0x0xx",
  },
  "users.listUsers": { ask: (actor) => listUsers(actor), may: "0000x" },
  "users.addUser": {
    ask: (actor, { uploadId }) => addUser(actor, { email: `${uploadId}@exempel.se`, name: "Ny" }),
    may: "0000x",
  },
  "users.resetPassword": {
    ask: (actor, { userId }) => resetPassword(actor, userId),
    may: "0000x",
  },
  "users.deactivateUser": {
    ask: (actor, { userId }) => deactivateUser(actor, userId),
    may: "0000x",
  },
  "users.reactivateUser": {
    ask: (actor, { userId }) => reactivateUser(actor, userId),
    may: "0000x",
  },
  "users.giveRole": {
    ask: (actor, { userId, committeeId }) => giveRole(actor, userId, { ...editor, committeeId }),
    may: "0-0-x",
  },
  "users.takeRole": {
    ask: (actor, { userId, committeeId }) => takeRole(actor, userId, { ...editor, committeeId }),
    may: "0-0-x",
  },
  "users.changePassword": {
    // One's own only: it takes the actor's word for who that is, and the current password besides.
    ask: (actor) =>
      changePassword(actor, new Headers(site), { current: "fel", next: "ett nytt lösenord" }),
    may: "0xxxx",
  },
  // Empty for those who have no role in any committee.
  "workplace.listWorkplaces": { ask: (actor) => listWorkplaces(actor), may: "0xxxx" },
  "workplace.setNeedsTwoPeople": {
    ask: (actor, { committeeId }) => setNeedsTwoPeople(actor, committeeId, true),
    may: "0-0-x",
  },
  "thresholds.listThresholds": { ask: (actor) => listThresholds(actor), may: "0000x" },
  "thresholds.changeThreshold": {
    ask: async (actor, { committeeId }) => changeThreshold(actor, await homeOf(committeeId), 7),
    may: "0000x",
  },
  "upload.receiveUpload": {
    ask: (actor, { committeeId, uploadId }) => {
      const bytes = new TextEncoder().encode(`${uploadId} ${actor?.id}`);
      return receiveUpload(actor, { fileName: "ny.txt", bytes, committeeId });
    },
    may: "0x0-x",
  },
  "upload.listUploads": {
    ask: async (actor, { uploadId }) => {
      const ids = (await listUploads(actor)).map(({ id }) => id);
      return ids.includes(uploadId) || nothing;
    },
    may: "0x0xx",
  },
  "upload.countDoubts": {
    ask: async (actor, { uploadId }) => (await countDoubts(actor)).has(uploadId) || nothing,
    may: { draft: "00000", inReview: "0x0xx", published: "00000", withdrawn: "00000" },
  },
  "upload.getUpload": { ask: (actor, { uploadId }) => getUpload(actor, uploadId), may: "0x0xx" },
  "upload.discardUpload": {
    ask: (actor, { uploadId }) => discardUpload(actor, uploadId),
    may: whenChanging,
  },
  "uploadIdentity.proposedIdentity": {
    ask: (actor, { uploadId }) => proposedIdentity(actor, uploadId),
    may: "0x0xx",
  },
  "uploadIdentity.confirmIdentity": {
    ask: (actor, { uploadId, names }) =>
      confirmIdentity(actor, uploadId, { ...names, identity: annual(2024) }),
    may: whenChanging,
  },
  "review.getReview": { ask: (actor, { uploadId }) => getReview(actor, uploadId), may: "0x0xx" },
  "takeovers.getTakeovers": {
    ask: (actor, { uploadId }) => getTakeovers(actor, uploadId, null),
    may: "0x0xx",
  },
  "mapping.getMapping": { ask: (actor, { uploadId }) => getMapping(actor, uploadId), may: "0x0xx" },
  "mappingGoals.getGoalsMapping": {
    ask: (actor, { uploadId }) => getGoalsMapping(actor, uploadId),
    may: "0x0xx",
  },
  "review.getReviewPage": {
    ask: (actor, { uploadId }) => getReviewPage(actor, uploadId, 1),
    may: "0x0xx",
  },
  "review.getLinePlace": {
    ask: (actor, { uploadId }) => getLinePlace(actor, uploadId, 1),
    may: "0x0xx",
  },
  "upload/stated.getStatable": {
    ask: (actor, { committeeId }) => getStatable(actor, committeeId),
    may: "0x0-x",
  },
  "upload/stated.stateFigure": {
    ask: (actor, { committeeId, uploadId }) =>
      stateFigure(actor, committeeId, { ...statedFigure, who: uploadId }),
    may: "0x0-x",
  },
  "review.settle": {
    ask: (actor, { uploadId }) => settle(actor, uploadId, 0, [settling]),
    may: whenChanging,
  },
  "review.unsettle": {
    ask: (actor, { uploadId }) => unsettle(actor, uploadId, 0, [settling]),
    may: whenChanging,
  },
  "release.getPublication": {
    ask: (actor, { uploadId }) => getPublication(actor, uploadId),
    may: { draft: "0x0xx", inReview: "0x0xx", published: "00000", withdrawn: "0x0xx" },
  },
  "release.publishUpload": {
    ask: async (actor, { uploadId }) => {
      const admin = actorOf([{ committeeId: null, role: "admin" }]);
      const shown = await getPublication(admin, uploadId).catch(() => null);
      const words = { decidedOn: null, caseNumber: null, releaseNote: "Rättad" };
      return publishUpload(actor, uploadId, { ...words, seen: shown?.seen ?? "" });
    },
    may: { draft: "0-0--", inReview: "0-0xx", published: "0-0--", withdrawn: "0-0--" },
  },
  "withdraw.withdrawReport": {
    ask: (actor, { reportId }) => withdrawReport(actor, reportId, "Fel siffror"),
    may: { draft: "00000", inReview: "00000", published: "0-0xx", withdrawn: "0-0--" },
  },
  "releasesOf.getReleased": {
    ask: (actor, { reportId }) => getReleased(actor, reportId),
    may: { draft: "00000", inReview: "00000", published: "0x0xx", withdrawn: "0x0xx" },
  },
  "releasesOf.listReleased": {
    ask: async (actor, { reportId }) =>
      JSON.stringify(await listReleased(actor)).includes(reportId) || nothing,
    may: { draft: "00000", inReview: "00000", published: "0x0xx", withdrawn: "0x0xx" },
  },
  "correction.openCorrection": {
    ask: (actor, { reportId }) => openCorrection(actor, reportId),
    may: { draft: "00000", inReview: "00000", published: "0x0-x", withdrawn: "0x0-x" },
  },
};

async function homeOf(committeeId: string): Promise<string> {
  const [row] = await sql<{ id: string }>(
    "SELECT municipality_id AS id FROM committee WHERE id = $1",
    [committeeId],
  );
  return row?.id ?? "";
}

/** Every server action, with the functions of lib/data that it goes through. */
export const serverActions: Record<string, string[]> = {
  "app/redaktion/actions.ts signOutAction": ["signOut"],
  "app/redaktion/logga-in/actions.ts signInAction": ["signIn"],
  "app/redaktion/logga-in/actions.ts openIdAction": ["beginOpenId"],
  "app/redaktion/konto/actions.ts changePasswordAction": ["changePassword"],
  "app/redaktion/anvandare/actions.ts addUserAction": ["addUser"],
  "app/redaktion/anvandare/actions.ts resetPasswordAction": ["resetPassword"],
  "app/redaktion/anvandare/actions.ts deactivateUserAction": ["deactivateUser"],
  "app/redaktion/anvandare/actions.ts reactivateUserAction": ["reactivateUser"],
  "app/redaktion/anvandare/actions.ts giveRoleAction": ["giveRole"],
  "app/redaktion/anvandare/actions.ts takeRoleAction": ["takeRole"],
  "app/redaktion/anvandare/actions.ts setNeedsTwoPeopleAction": ["setNeedsTwoPeople"],
  "app/redaktion/smatal/actions.ts changeThresholdAction": ["changeThreshold"],
  "app/redaktion/rapporter/[id]/publicera/actions.ts publishAction": ["publishUpload"],
  "app/redaktion/publicerat/[id]/actions.ts correctAction": ["openCorrection"],
  "app/redaktion/publicerat/[id]/actions.ts withdrawAction": ["withdrawReport"],
  "app/redaktion/rapporter/[id]/actions.ts confirmAction": ["confirmIdentity"],
  "app/redaktion/rapporter/[id]/actions.ts discardAction": ["discardUpload"],
  "app/redaktion/rapporter/uppgift/actions.ts stateFigureAction": ["getStatable", "stateFigure"],
  "app/redaktion/rapporter/[id]/granska/actions.ts settleAction": ["settle"],
  "app/redaktion/rapporter/[id]/mal/actions.ts settleGoalAction": ["settle", "unsettle"],
  "app/redaktion/rapporter/[id]/serier/actions.ts settleSeriesAction": ["settle", "unsettle"],
};

/** What the world may call without being anybody: to sign in or out. */
export const forAnybody = ["signIn", "signOut", "beginOpenId", "answerOpenId"];

/**
 * Every route. A public one is the same for all and knows nothing of who visits; the others go through
 * the named functions of lib/data.
 */
export const appRoutes: Record<string, "public" | string[]> = {
  "app/page.tsx": "public",
  "app/mal/page.tsx": "public",
  "app/om/page.tsx": "public",
  "app/data/page.tsx": "public",
  "app/tillganglighet/page.tsx": "public",
  "app/sok/page.tsx": "public",
  "app/csv/[...vy]/route.ts": "public",
  "app/json/[...vy]/route.ts": "public",
  "app/xlsx/[...vy]/route.ts": "public",
  "app/svg/[...vy]/route.ts": "public",
  "app/png/[...vy]/route.ts": "public",
  "app/inbaddat/[[...vy]]/route.ts": "public",
  "app/ta-med/page.tsx": "public",
  "app/jamfor/page.tsx": "public",
  "app/[kommun]/[namnd]/page.tsx": "public",
  "app/[kommun]/[namnd]/mal/page.tsx": "public",
  "app/[kommun]/[namnd]/nyckeltal/page.tsx": "public",
  "app/[kommun]/[namnd]/nyckeltal/[slug]/page.tsx": "public",
  "app/[kommun]/[namnd]/ekonomi/page.tsx": "public",
  "app/[kommun]/[namnd]/ekonomi/driftredovisning/page.tsx": "public",
  "app/[kommun]/[namnd]/ekonomi/prognoser/page.tsx": "public",
  "app/[kommun]/[namnd]/ekonomi/verksamheter/page.tsx": "public",
  "app/[kommun]/[namnd]/kontroll/page.tsx": "public",
  "app/[kommun]/[namnd]/revideringar/page.tsx": "public",
  "app/[kommun]/[namnd]/samma-tid/page.tsx": "public",
  "app/[kommun]/[namnd]/underlag/page.tsx": "public",
  "app/[kommun]/[namnd]/placeringar/page.tsx": "public",
  "app/[kommun]/[namnd]/rapporter/page.tsx": "public",
  "app/[kommun]/[namnd]/rapporter/[rapport]/page.tsx": "public",
  "app/api/auth/[...all]/route.ts": ["answerOpenId"],
  "app/redaktion/logga-in/page.tsx": ["getSignedIn"],
  "app/redaktion/page.tsx": ["requireVisitor", "listWorkplaces", "listUploads"],
  "app/redaktion/rapporter/ny/page.tsx": ["requireVisitor", "mayAnywhere"],
  "app/redaktion/rapporter/uppgift/page.tsx": ["requireVisitor", "mayAnywhere", "getStatable"],
  "app/redaktion/rapporter/ta-emot/route.ts": ["isSameOrigin", "mayAnywhere", "receiveUpload"],
  "app/redaktion/rapporter/mall/[namn]/route.ts": ["mayAnywhere"],
  "app/redaktion/rapporter/[id]/granska/page.tsx": ["getReview"],
  "app/redaktion/rapporter/[id]/mal/page.tsx": ["getUpload", "getGoalsMapping"],
  "app/redaktion/rapporter/[id]/serier/page.tsx": ["getUpload", "getMapping", "getTakeovers"],
  "app/redaktion/rapporter/[id]/page.tsx": [
    "getUpload",
    "getReview",
    "getReviewPage",
    "proposedIdentity",
  ],
  "app/redaktion/rapporter/[id]/publicera/page.tsx": ["getUpload", "getPublication"],
  "app/redaktion/publicerat/page.tsx": ["requireVisitor", "listReleased"],
  "app/redaktion/publicerat/[id]/page.tsx": ["getReleased"],
  "app/redaktion/konto/page.tsx": ["requireVisitor", "listWorkplaces"],
  "app/redaktion/anvandare/page.tsx": ["requireVisitor", "listUsers", "listWorkplaces"],
  "app/redaktion/smatal/page.tsx": ["requireVisitor", "listThresholds"],
  "app/redaktion/historik/page.tsx": ["requireVisitor", "listHistory", "listWorkplaces"],
};
