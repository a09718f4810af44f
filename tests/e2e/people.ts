import type { Browser, Page } from "@playwright/test";
import { expect } from "./fixture";

/** Somebody who may sign in. */
export interface Person {
  name: string;
  email: string;
  password: string;
}

/** Signs in and waits until it is done; a refusal fails the journey. */
export async function signIn(page: Page, { email, password }: Omit<Person, "name">): Promise<void> {
  await trySignIn(page, { email, password });
  await expect(page.getByRole("button", { name: "Logga ut" })).toBeVisible();
}

/** Fills in the form and sends it, whatever comes of it. */
export async function trySignIn(
  page: Page,
  { email, password }: Omit<Person, "name">,
): Promise<void> {
  await page.goto("/redaktion/logga-in");
  await page.getByLabel("E-post").fill(email);
  await page.getByLabel("Lösenord").fill(password);
  await page.getByRole("button", { name: "Logga in" }).click();
}

/** Adds an account on the users' page, by keyboard alone; its password is the one shown once. */
export async function addPerson(page: Page, name: string): Promise<Person> {
  const email = `${crypto.randomUUID()}@example.test`;
  await page.goto("/redaktion/anvandare");
  await page.getByLabel("Namn").focus();
  await page.keyboard.type(name);
  await page.keyboard.press("Tab");
  await page.keyboard.type(email);
  await page.keyboard.press("Enter");
  const shown = page.getByRole("status").filter({ hasText: email }).locator("code");
  return { name, email, password: await shown.innerText() };
}

/** The entry of an account on the users' page. */
export function entryOf(page: Page, { email }: Person) {
  return page.getByRole("article").filter({ hasText: email });
}

/** Gives somebody a role in a committee, by keyboard alone. */
export async function giveRole(
  page: Page,
  person: Person,
  { role, committee }: { role: string; committee: string },
): Promise<void> {
  await page.goto("/redaktion/anvandare");
  const entry = entryOf(page, person);
  await openChanges(page, person);
  await entry.getByLabel("Roll").selectOption(role);
  await entry.getByLabel("Nämnd").selectOption(committee);
  await entry.getByRole("button", { name: "Ge roll" }).focus();
  await page.keyboard.press("Enter");
  await expect(entry.getByText(`${role}, ${committee}`)).toBeVisible();
}

/** Opens what can be done about an account, by keyboard alone. */
export async function openChanges(page: Page, person: Person): Promise<void> {
  await entryOf(page, person).locator("summary").focus();
  await page.keyboard.press("Enter");
}

/** Somebody in a browser of their own, signed in with a password of their own. */
export async function inOwnBrowser(
  browser: Browser,
  once: Person,
): Promise<{ page: Page; person: Person }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, once);
  const person = { ...once, password: `helt eget ${crypto.randomUUID()}` };
  await choosePassword(page, once.password, person.password);
  return { page, person };
}

/** Changes one's password on the account page. */
export async function choosePassword(page: Page, current: string, next: string): Promise<void> {
  await page.goto("/redaktion/konto");
  await page.getByLabel("Nuvarande lösenord").fill(current);
  await page.getByLabel("Nytt lösenord", { exact: true }).fill(next);
  await page.getByLabel("Nytt lösenord en gång till").fill(next);
  await page.getByRole("button", { name: "Byt lösenord" }).click();
  await expect(page.getByText("Lösenordet är bytt")).toBeVisible();
}

/** A page's answer over HTTP: what could tell one that is hidden from one that isn't there. */
export async function answerTo(page: Page, path: string) {
  // A connection that the server closes just as it is used again is no answer: it is asked once more.
  const answer = await page.request.get(path, { maxRetries: 1 });
  const headers = Object.entries(answer.headers()).filter(([name]) => name !== "date");
  return { status: answer.status(), headers: headers.sort(), body: await answer.text() };
}
