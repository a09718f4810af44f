import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { NotAllowed, NotFound } from "@/lib/data/access";
import { receiveUpload } from "@/lib/data/upload";
import { saveDraft } from "@/lib/data/upload/draft";
import { database } from "@/lib/data/client";
import type { Actor } from "@/lib/domain/actor";
import { reportStates, type ReportState } from "@/lib/domain/report";
import { actorOf } from "./actor";
import { annual, draftOf, importOf, reportOf, type FigureWords } from "./draft";
import {
  appRoutes,
  forAnybody,
  guarded,
  roles,
  serverActions,
  type Asked,
  type RoleInMatrix,
} from "./roleMatrix";
import { sql } from "./sql";

describe("the role matrix", () => {
  it("has every function that is given an actor, and no other", () => {
    expect(functionsWithActor().sort(), "rows of roleMatrix.ts").toEqual(
      Object.keys(guarded).sort(),
    );
  });

  it("has every server action, and each goes through what it says", () => {
    const found = serverActionsIn("app");
    expect(found.map(({ name }) => name).sort(), "rows of roleMatrix.ts").toEqual(
      Object.keys(serverActions).sort(),
    );
    const known = [...Object.keys(guarded).map(bare), ...forAnybody];
    for (const { name, text } of found) {
      for (const called of serverActions[name] ?? []) {
        expect(known, name).toContain(called);
        expect(text, name).toMatch(new RegExp(`\\b${called}\\(`));
      }
      expect(serverActions[name], name).not.toEqual([]);
    }
  });

  it("has every route; a public one knows nothing of who visits, another goes through what it says", () => {
    const files = filesIn("app").filter((file) => /\/(page\.tsx|route\.ts)$/.test(file));
    expect(files.sort(), "rows of roleMatrix.ts").toEqual(Object.keys(appRoutes).sort());
    for (const [file, access] of Object.entries(appRoutes)) {
      const text = readFileSync(file, "utf8");
      if (access === "public") {
        expect(text, file).not.toMatch(/lib\/data\/(session|auth|users|workplace|history)|visitor/);
        expect(text, file).not.toMatch(/next\/headers/);
      } else {
        for (const called of access) expect(text, file).toMatch(new RegExp(`\\b${called}\\(`));
      }
    }
  });

  it("has no server action but such as first ask whether the request came from a page of ours", () => {
    for (const { name, text } of serverActionsIn("app")) {
      expect(text, name).toMatch(/\): Promise<[^{]+\{\s*await requireSameOrigin\(\);/);
    }
  });

  it("has no route that changes anything without asking the same", () => {
    const routes = filesIn("app").filter((file) => file.endsWith("/route.ts"));
    for (const file of routes) {
      const text = readFileSync(file, "utf8");
      const changes = /export (async )?(function|const) (POST|PUT|PATCH|DELETE)\b/.test(text);
      expect(!changes || text.includes("isSameOrigin("), file).toBe(true);
    }
  });
});

let made = 0;

describe.each(Object.entries(guarded))("%s", (_, { ask, may }) => {
  it.each(reportStates)("of a report that is %s", async (state) => {
    const expected = typeof may === "string" ? may : may[state];
    let letters = "";
    for (const role of roles) {
      const asked = await somethingIn(state);
      letters += await outcomeOf(ask(actorFor(role, asked), asked));
    }
    expect(letters, roles.join(", ")).toBe(expected);
  });
});

/** The same way out for what is hidden and what isn't there: the error tells nothing apart. */
it("what is hidden and what doesn't exist are refused alike", async () => {
  const asked = await somethingIn("draft");
  const missing = { ...asked, uploadId: "00000000-0000-4000-8000-000000000000" };
  for (const name of ["upload.getUpload", "review.getReview", "review.settle"]) {
    for (const role of ["anonymous", "editorElsewhere"] as const) {
      const actor = actorFor(role, asked);
      const errors = await Promise.all(
        [asked, missing].map((each) => guarded[name]?.ask(actor, each).catch((error) => error)),
      );
      expect(errors[0]).toBeInstanceOf(NotFound);
      expect(errors[1]).toEqual(errors[0]);
    }
  }
});

function actorFor(role: RoleInMatrix, { committeeId }: Asked): Actor | null {
  const elsewhere = "00000000-0000-4000-8000-000000000001";
  if (role === "anonymous") return null;
  if (role === "admin") return actorOf([{ committeeId: null, role: "admin" }]);
  if (role === "editorElsewhere") return actorOf([{ committeeId: elsewhere, role: "editor" }]);
  return actorOf([{ committeeId, role }]);
}

async function outcomeOf(asked: Promise<unknown>): Promise<string> {
  try {
    const answer = await asked;
    const kind = typeof answer === "object" && answer && "kind" in answer ? answer.kind : null;
    if (kind === "notListed") return "0";
    return kind === "refused" || kind === "overtaken" ? "-" : "x";
  } catch (error) {
    if (error instanceof NotFound) return "0";
    if (error instanceof NotAllowed) return "-";
    throw error;
  }
}

/** A committee of its own with an upload and a report that have come to a state, and an account. */
async function somethingIn(state: ReportState): Promise<Asked> {
  made += 1;
  const names = { municipality: "Ydre", committee: `Matrisnämnden ${made}` };
  const { id: reportId, committeeId } = await reportIn(state, names);
  const [user] = await sql<{ id: string }>(
    "INSERT INTO app_user (name, email) VALUES ('Person', $1) RETURNING id",
    [`matris${made}@exempel.se`],
  );
  const bytes = new TextEncoder().encode(names.committee);
  const admin = actorOf([{ committeeId: null, role: "admin" }]);
  const receipt = await receiveUpload(admin, { fileName: "a.txt", bytes, committeeId });
  if (receipt.kind !== "received") throw new Error(receipt.kind);
  const figures: FigureWords[] = [{ label: "Antal", value: "7", flags: ["U"] }];
  const draft = draftOf({ ...names, identity: annual(2023), figures });
  await database().$transaction((tx) => saveDraft(tx, receipt.id, draft));
  await sql("UPDATE upload SET state = 'read', review_state = $2::report_state WHERE id = $1", [
    receipt.id,
    state,
  ]);
  return { uploadId: receipt.id, reportId, committeeId, names, userId: user?.id ?? "" };
}

async function reportIn(state: ReportState, names: { municipality: string; committee: string }) {
  const isPublic = state === "published" || state === "withdrawn";
  const problem = { code: "unitUnknown", severity: "error", place: null, data: {} } as const;
  const problems = isPublic ? [] : [problem];
  const report = reportOf(await importOf(draftOf({ ...names, problems })));
  if (report.state === state) return report;
  const change = isPublic ? ", withdrawn_at = now(), withdrawal_reason = 'Fel'" : "";
  await sql(`UPDATE report SET state = '${state}'${change} WHERE id = $1`, [report.id]);
  return report;
}

function bare(name: string): string {
  return name.slice(name.indexOf(".") + 1);
}

/** Exported functions of lib/data whose first parameter may be an actor or nobody. */
function functionsWithActor(): string[] {
  return filesIn("lib/data")
    .filter((file) => !file.includes("/generated/"))
    .flatMap((file) => {
      const within = file.slice("lib/data/".length, -".ts".length);
      return exportedFunctions(file)
        .filter(({ first }) => first === "Actor | null" || first === "Actor")
        .map(({ name }) => `${within}.${name}`);
    })
    .filter((name) => !innermost.includes(name));
}

/** The guards themselves: what is asked about is theirs to be told, and the rest calls them. */
const innermost = ["access.requireMay", "upload/access.requireUpload"];

function serverActionsIn(folder: string): { name: string; text: string }[] {
  return filesIn(folder)
    .filter((file) => /^["']use server["']/.test(readFileSync(file, "utf8")))
    .flatMap((file) =>
      exportedFunctions(file).map(({ name, text }) => ({ name: `${file} ${name}`, text })),
    );
}

function exportedFunctions(file: string): { name: string; first: string; text: string }[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const isExported = (node: ts.HasModifiers) =>
    node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  return source.statements.flatMap((node) => {
    if (ts.isFunctionDeclaration(node) && isExported(node)) return told(node, node.name?.text);
    if (!ts.isVariableStatement(node) || !isExported(node)) return [];
    return node.declarationList.declarations.flatMap(({ name, initializer }) => {
      const value =
        initializer && ts.isCallExpression(initializer) ? initializer.arguments[0] : initializer;
      const isFunction = value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value));
      return isFunction ? told(value, name.getText(source)) : [];
    });
  });

  function told(node: ts.SignatureDeclaration, name = "default") {
    const first = node.parameters[0]?.type?.getText(source) ?? "";
    return [{ name, first, text: node.getText(source) }];
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => /\.(ts|tsx)$/.test(name));
}
