import { journeyEditor } from "@/lib/run/browser.mjs";
import { expect, test } from "./fixture";
import { signIn } from "./people";

const editor = journeyEditor();
const published =
  "/exempelkommun/barn-och-utbildningsnamnden/rapporter/delarsrapport-2024-tertial-2";
/** A report that the site has never seen, of a committee it does not know. */
const unseen = "tests/corpus/invented/grundskola-t2/report.pdf";

test.skip(editor === null, "needs JOURNEY_EMAIL and JOURNEY_PASSWORD of an admin");

test("an editor takes a report from file to published page, and back", async ({
  page,
  browser,
  expectAccessible,
}) => {
  test.setTimeout(300_000);
  page.setDefaultTimeout(60_000);
  await page.goto("/redaktion");
  await expectAccessible();
  if (editor) await signIn(page, editor);
  await expect(page.getByRole("link", { name: "Historik" })).toBeVisible();

  await page.goto("/redaktion/rapporter/ny");
  await page.locator("input[type=file]").setInputFiles(unseen);
  await page.getByRole("button", { name: "Läs in" }).click();
  await expect(page.getByRole("button", { name: "Bekräfta och börja granska" })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByRole("combobox", { name: "Nämnd" })).toHaveValue(
    "Barn- och utbildningsnämnden",
  );
  await expectAccessible();
  await page.getByRole("combobox", { name: "Kommun" }).fill("Exempelkommun");
  const upload = page.url().split("?")[0];
  await page.getByRole("button", { name: "Bekräfta och börja granska" }).click();
  await expect(page).toHaveURL(/svar=bekraftad/);

  await page.goto(`${upload}/granska`);
  await expectAccessible();
  await page.getByRole("button", { name: /Godkänn alla/ }).click();
  await expect(page.getByRole("button", { name: /Godkänn alla/ })).toHaveCount(0);

  await page.goto(`${upload}/publicera`);
  await expect(page.getByText("Inget hindrar publicering")).toBeVisible();
  await expectAccessible();
  await page.getByLabel("Nämndens beslutsdatum").fill("2024-10-01");
  await page.getByLabel("Diarienummer").fill("BUN 2024/17");
  await page.getByRole("button", { name: "Publicera", exact: true }).click();
  await expect(page).toHaveURL(/svar=publicerad/);

  expect((await page.goto(published))?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Delårsrapport tertial 2 2024");

  // A correction that two publish at once: one does, and the other is told who was first.
  await page.goto(`/redaktion/publicerat/${upload?.split("/").at(-1)}`);
  await expectAccessible();
  await page.getByRole("button", { name: /^Rätta/ }).click();
  await expect(page).toHaveURL(/redaktion.rapporter/);
  const correction = new URL(page.url()).pathname;
  const other = await (await browser.newContext()).newPage();
  if (editor) await signIn(other, editor);
  for (const each of [page, other]) {
    await each.goto(`${correction}/publicera`);
    await each.getByLabel("Vad som ändras, för läsarna").fill("Diarienumret är rättat.");
    await each.getByLabel("Diarienummer").fill("BUN 2024/18");
  }
  await Promise.all(
    [page, other].map((each) => each.getByRole("button", { name: "Publicera utgåva 2" }).click()),
  );
  const told = /hann publicera den här rapporten före dig/;
  await Promise.all(
    [page, other].map((each) =>
      expect(each.getByText(/^Publicerad som utgåva 2/).or(each.getByText(told))).toBeVisible(),
    ),
  );
  const won = [page, other].filter((each) => each.url().includes("svar=publicerad"));
  const lost = [page, other].filter((each) => !each.url().includes("svar=publicerad"));
  expect([won.length, lost.length]).toEqual([1, 1]);
  await expect((lost[0] ?? page).getByText(told)).toBeVisible();

  await page.goto(correction.replace("rapporter", "publicerat"));
  await page.getByLabel("Varför").fill("Rapporten hör till en annan nämnd.");
  await page.getByRole("button", { name: "Dra tillbaka" }).click();
  await expect(page).toHaveURL(/svar=tillbakadragen/);
  await expectAccessible();

  // The address still answers: that there was a report, and why it isn't shown. None of its figures is left.
  expect((await page.goto(published))?.status()).toBe(200);
  await expect(page.getByText("Tillbakadragen", { exact: true })).toBeVisible();
  await expect(page.getByText("Rapporten hör till en annan nämnd.").first()).toBeVisible();
  await expect(page.locator("meta[name=robots]").first()).toHaveAttribute("content", /noindex/);
  await expectAccessible();
  for (const ending of ["csv", "json", "xlsx"]) {
    expect((await page.request.get(`${published}.${ending}`)).status(), ending).toBe(404);
  }
});

test("a visitor who is not signed in is asked to, and sees no draft", async ({ page }) => {
  await page.goto("/redaktion/historik");
  await expect(page.getByRole("heading", { name: "Logga in" })).toBeVisible();
});
