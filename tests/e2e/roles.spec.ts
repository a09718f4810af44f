import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { journeyEditor } from "@/lib/run/browser.mjs";
import { expect, test } from "./fixture";
import {
  addPerson,
  answerTo,
  choosePassword,
  entryOf,
  giveRole,
  inOwnBrowser,
  openChanges,
  signIn,
  trySignIn,
} from "./people";

const admin = journeyEditor();
const here = "Stödnämnden i Exempelkommun";
const elsewhere = "Socialnämnden i Helsingborg";
/** A report that is published, with a line of its own: a draft of a correction that nobody publishes. */
const sample = readFileSync("prisma/samples/exempelkommun/stodnamnden/2024-arsbokslut.md", "utf8");
const nowhere = "00000000-0000-4000-8000-000000000000";

test.skip(admin === null, "needs JOURNEY_EMAIL and JOURNEY_PASSWORD of an admin");

test("each sees what the role says, and a draft is nowhere for the others", async ({
  page,
  browser,
  expectAccessible,
}) => {
  test.setTimeout(300_000);
  if (admin) await signIn(page, admin);
  await page.goto("/redaktion/anvandare");
  await expectAccessible();
  const add = async (name: string, role: string, committee: string) => {
    const person = await addPerson(page, name);
    await giveRole(page, person, { role, committee });
    return inOwnBrowser(browser, person);
  };
  const editor = await add("Rut Redaktör", "Redaktör", here);
  const approver = await add("Ulf Utgivare", "Utgivare", here);
  const stranger = await add("Greta Granne", "Redaktör", elsewhere);
  const reader = { page: await (await browser.newContext()).newPage() };

  await page.goto("/redaktion/anvandare");
  await openChanges(page, editor.person);
  await expectAccessible();

  const draft = await bringIn(editor.page);
  const parts = ["", "/granska", "/serier", "/mal", "/publicera"];
  for (const part of parts) {
    const path = `/redaktion/rapporter/${draft}${part}`;
    for (const [who, status] of [
      [editor.page, 200],
      [approver.page, 200],
      [page, 200],
      [stranger.page, 404],
      [reader.page, 404],
    ] as const) {
      expect((await answerTo(who, path)).status, path).toBe(status);
    }
    for (const who of [stranger.page, reader.page]) {
      const hidden = await answerTo(who, path);
      const missing = await answerTo(who, path.replace(draft, nowhere));
      // All that differs is the address that was asked for.
      expect(hidden.body.replaceAll(draft, nowhere)).toBe(missing.body);
      expect(hidden.headers).toEqual(missing.headers);
    }
  }

  expect(await linksOf(editor.page)).toEqual(["Rapporter", "Publicerat", "Historik", "Konto"]);
  expect(await linksOf(approver.page)).toEqual(["Rapporter", "Publicerat", "Historik", "Konto"]);
  expect(await linksOf(page)).toEqual([
    "Rapporter",
    "Publicerat",
    "Historik",
    "Användare",
    "Små antal",
    "Konto",
  ]);
  for (const [who, path, status] of [
    [editor.page, "/redaktion/anvandare", 404],
    [approver.page, "/redaktion/anvandare", 404],
    [editor.page, "/redaktion/rapporter/ny", 200],
    [approver.page, "/redaktion/rapporter/ny", 404],
    [stranger.page, "/redaktion/historik", 200],
  ] as const) {
    expect((await answerTo(who, path)).status, path).toBe(status);
  }
  await editor.page.goto(`/redaktion/rapporter/${draft}/publicera`);
  await expect(editor.page.getByText("Publicerar gör den som är utgivare")).toBeVisible();
  await stranger.page.goto("/redaktion/historik");
  await expect(stranger.page.getByText("Rut Redaktör")).toHaveCount(0);
  await reader.page.goto("/redaktion");
  await expect(reader.page.getByRole("heading", { name: "Logga in" })).toBeVisible();

  await discard(editor.page, draft);
});

test("a session ends at logout, at a new password, at a reset and at deactivation", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  if (admin) await signIn(page, admin);
  const once = await addPerson(page, "Stina Session");
  await giveRole(page, once, { role: "Redaktör", committee: here });
  const { page: first, person } = await inOwnBrowser(browser, once);
  const second = await (await browser.newContext()).newPage();

  // The one-time password has let in its once.
  await trySignIn(second, once);
  await expect(second.getByText("hör inte ihop")).toBeVisible();

  await signIn(second, person);
  await second.goto("/redaktion/historik");
  await second.getByRole("button", { name: "Logga ut" }).click();
  await expect(second.getByRole("heading", { name: "Logga in" })).toBeVisible();
  await second.goBack();
  await expect(second.getByRole("heading", { name: "Logga in" })).toBeVisible();
  await expectSignedIn(first, true);

  await signIn(second, person);
  const changed = { ...person, password: `ännu ett annat ${crypto.randomUUID()}` };
  await choosePassword(first, person.password, changed.password);
  await expectSignedIn(second, false);
  await expectSignedIn(first, true);

  await page.goto("/redaktion/anvandare");
  await openChanges(page, person);
  await entryOf(page, person).getByRole("button", { name: "Nytt engångslösenord" }).click();
  const again = await entryOf(page, person).locator("code").innerText();
  await expectSignedIn(first, false);
  const { page: third } = await inOwnBrowser(browser, { ...person, password: again });

  await page.goto("/redaktion/anvandare");
  await openChanges(page, person);
  await entryOf(page, person).getByRole("button", { name: "Stäng av" }).click();
  await expect(entryOf(page, person)).toContainText("Avstängd sedan");
  await expectSignedIn(third, false);
  await trySignIn(third, { ...person, password: again });
  await expect(third.getByText("kontot avstängt")).toBeVisible();
});

/** Brings a file of one's own in and says whose it is; gives the id of the draft. */
async function bringIn(page: Page): Promise<string> {
  await page.goto("/redaktion/rapporter/ny");
  const buffer = Buffer.from(`${sample}\nProvrad ${crypto.randomUUID()}.\n`);
  const file = { name: "arsbokslut.md", mimeType: "text/markdown", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("button", { name: "Läs in" }).click();
  await page.getByRole("button", { name: "Bekräfta och börja granska" }).click({ timeout: 60_000 });
  await expect(page).toHaveURL(/svar=bekraftad/);
  return new URL(page.url()).pathname.split("/")[3] ?? "";
}

async function discard(page: Page, id: string): Promise<void> {
  await page.goto(`/redaktion/rapporter/${id}`);
  await page.getByText("Kasta den här filen").click();
  await page.getByRole("button", { name: "Kasta" }).click();
  await expect(page).not.toHaveURL(new RegExp(id));
}

async function linksOf(page: Page): Promise<string[]> {
  await page.goto("/redaktion");
  return page
    .getByRole("navigation", { name: "Redaktionens sidor" })
    .getByRole("link")
    .allInnerTexts();
}

async function expectSignedIn(page: Page, isSignedIn: boolean): Promise<void> {
  await page.goto("/redaktion/historik");
  const name = isSignedIn ? "Historik" : "Logga in";
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}
