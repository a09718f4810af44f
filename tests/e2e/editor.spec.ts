import { journeyEditor } from "@/lib/run/browser.mjs";
import { expect, test } from "./fixture";

const editor = journeyEditor();
/** A report that the site has never seen, of a committee it does not know. */
const unseen = "tests/corpus/invented/grundskola-t2/report.pdf";

test.skip(editor === null, "needs JOURNEY_EMAIL and JOURNEY_PASSWORD of an admin");

test("an editor takes a report from file to published page", async ({ page, expectAccessible }) => {
  test.setTimeout(240_000);
  await page.goto("/redaktion");
  await expectAccessible();
  await page.getByLabel("E-post").fill(editor?.email ?? "");
  await page.getByLabel("Lösenord").fill(editor?.password ?? "");
  await page.getByRole("button", { name: "Logga in" }).click();
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

  const answer = await page.goto(
    "/exempelkommun/barn-och-utbildningsnamnden/rapporter/delarsrapport-2024-tertial-2",
  );
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Delårsrapport tertial 2 2024");
});

test("a visitor who is not signed in is asked to, and sees no draft", async ({ page }) => {
  await page.goto("/redaktion/historik");
  await expect(page.getByRole("heading", { name: "Logga in" })).toBeVisible();
});
