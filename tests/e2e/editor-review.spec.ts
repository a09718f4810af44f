import readXlsxFile from "read-excel-file/node";
import writeXlsxFile from "write-excel-file/node";
import { journeyEditor } from "@/lib/run/browser.mjs";
import { bringIn } from "./bringIn";
import { expect, test } from "./fixture";
import { signIn } from "./people";

const editor = journeyEditor();
test.skip(editor === null, "needs JOURNEY_EMAIL and JOURNEY_PASSWORD of an admin");
test.describe.configure({ timeout: 150_000 });

test("a review by keyboard alone, from the first doubt to the last", async ({
  page,
  expectAccessible,
}) => {
  if (editor) await signIn(page, editor);
  await bringIn(page, report("Resenämnden"));
  await expect(page).toHaveURL(/granska\?svar=bekraftad/);
  await expectAccessible();
  const told = page.locator("p[role=status].sr-only");
  const focused = page.locator("[data-figure]:focus");

  await page.keyboard.press("j");
  await expect(focused).toContainText("Köpta resor");
  await page.keyboard.press("l");
  await expect(page.locator("a[id^=d-]:focus")).toHaveText("-1 500");
  await page.keyboard.press("l");
  await expect(focused).toContainText("Tryckt -1 500");
  await page.keyboard.press("a");
  // The budget of the same row is borne out by its sum: the deviation is what is left.
  await expect(told).toContainText("Köpta resor: godkänd. 1 osäker");
  await expect(focused).toContainText("900");
  await page.keyboard.press("K");
  await page.keyboard.press("u");
  await expect(told).toContainText("2 osäkra");

  await page.keyboard.press("r");
  await expect(told).toContainText("0 osäkra");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Kortkommandon" })).toBeVisible();
  await expectAccessible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.locator("[data-waits], [data-figure]").first().focus();
  await expect(focused).toContainText("Köpta resor");
  await page.keyboard.press("e");
  await expect(page.locator("[data-act=value]:focus")).toBeVisible();
  await page.keyboard.type("12,");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "som ett tal" })).toBeVisible();
  await page.getByLabel("Rätt värde").fill("-1 700");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-figure]", { hasText: "Rättad till −1 700 tkr" })).toBeVisible();
});

test("a number in the document unfolds its figure, and the figure points out its number", async ({
  page,
}) => {
  if (editor) await signIn(page, editor);
  await bringIn(page, report("Spårnämnden"));
  const unfolded = page.locator("[data-figure]").filter({ has: page.getByLabel("Rätt värde") });
  await expect(unfolded).toContainText("Tryckt -1 500");
  await expect(page.locator("[data-document] [data-current]")).toHaveText("-1 500");
  // What is printed, what doesn't add up, and by how much, stand together.
  await expect(unfolded).toContainText("Avvikelsen går inte ihop");
  await expect(unfolded).toContainText(
    "Utfall 2024 −1 500 mot Budget 2024 −1 600 ger Avvikelse 900",
  );

  await page.locator("[data-document]").getByRole("link", { name: "-1 600" }).click();
  await expect(unfolded).toHaveCount(1);
  await expect(unfolded).toContainText("Tryckt -1 600");
  await page.getByRole("link", { name: "Utfall 2024" }).first().click();
  await expect(page.locator("[data-document] [data-current]")).toHaveText("-1 500");
  await unfolded.getByRole("link", { name: /^rad/ }).click();
  await expect(page.locator("[data-document] :target")).toHaveText("-1 500");
});

test("the same review without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  if (editor) await signIn(page, editor);
  await bringIn(page, report("Färjenämnden"));
  const waiting = page.locator("[data-figure][data-waits]");
  await expect(page.getByText("2 osäkra")).toBeVisible();
  await expect(waiting.first().getByLabel("Rätt värde")).toBeVisible();
  // The others are a line each, and their link unfolds them.
  await waiting.last().getByRole("link", { name: "Avvikelse 2024" }).click();
  await expect(waiting.last()).toContainText("Tryckt 900");
  await page.getByLabel("Saknas därför att").selectOption("notReported");
  await page.getByRole("button", { name: "Sätt som saknad" }).click();
  await expect(page.getByText("1 osäker")).toBeVisible();
  await waiting.first().getByRole("button", { name: "Godkänn som läst" }).click();
  await expect(page.getByText("0 osäkra")).toBeVisible();
  await context.close();
});

test("goals are corrected, added from their line and struck, and the history tells which", async ({
  page,
  expectAccessible,
}) => {
  if (editor) await signIn(page, editor);
  const upload = await bringIn(page, report("Cykelnämnden"));
  await page.goto(`${upload}/mal`);
  await expectAccessible();
  const first = page.locator("[data-figure]").first();
  await first.getByText("Ändra").click();
  await first.locator("[name=titel]").fill("Resenärerna ska vara mycket nöjda");
  await first.getByLabel("Bedömning").selectOption("notAchieved");
  await first.getByLabel("Mätetal 1").fill("Andel nöjda");
  await first.getByLabel("Målvärde 1").fill("något");
  await first.getByRole("button", { name: "Rätta målet" }).click();
  await expect(page.getByText("Ett målvärde gick inte att läsa")).toBeVisible();
  await first.locator("[name=titel]").fill("Resenärerna ska vara mycket nöjda");
  await first.getByLabel("Bedömning").selectOption("notAchieved");
  await first.getByLabel("Mätetal 1").fill("Andel nöjda");
  await first.getByLabel("Målvärde 1").fill("minst 76 %");
  await first.getByRole("button", { name: "Rätta målet" }).click();
  await expect(first).toContainText("Inte uppnått");
  await expect(first).toContainText("med bedömningen Målet uppnås delvis");
  await expect(first).toContainText("Andel nöjda: minst 76 %");

  await page.getByText("Lägg till ett mål som inte lästes").click();
  const adding = page.locator("#lagg-till");
  await adding.getByLabel("Raden där målet börjar").fill("3");
  await adding.locator("[name=titel]").fill("Fler ska åka buss");
  await adding.getByRole("button", { name: "Lägg till målet" }).click();
  await expect(page.getByText("Det står inte där")).toBeVisible();
  await adding.getByLabel("Raden där målet börjar").fill("15");
  await adding.locator("[name=titel]").fill("Fler ska åka buss");
  await adding.getByRole("button", { name: "Lägg till målet" }).click();
  await expect(page.getByText("Tillagt av")).toBeVisible();

  const second = page.locator("[data-figure]").nth(1);
  await second.getByText("Ändra").click();
  await second.getByRole("button", { name: /Stryk/ }).click();
  await expect(second).toContainText("Struket av");
  await second.getByRole("button", { name: "Ångra" }).click();
  await expect(second).not.toContainText("Struket");

  await page.goto("/redaktion/historik");
  await expect(page.getByText("Ångrade ett avgörande").first()).toBeVisible();
  await expect(page.getByText("Rättade ett mål").first()).toBeVisible();
  await expect(page.getByText(/Delvis uppnått → Inte uppnått/).first()).toBeVisible();
});

test("a table of weeks is filled in as an Excel file and brought in", async ({ page }) => {
  if (editor) await signIn(page, editor);
  const template = await page.request.get("/redaktion/rapporter/mall/veckor-xlsx");
  expect(template.headers()["content-disposition"]).toMatch(/mall-veckor-\d{4}\.xlsx/);
  const [sheet] = await readXlsxFile(await template.body());
  const seed = Date.now() % 1000;
  const cells = (sheet?.data ?? []).map((row, index) =>
    row.map((cell, column) => {
      if (index === 0 || column === 0) return { type: String, value: String(cell ?? "") };
      return index <= 3 ? { type: Number, value: seed + index * column } : null;
    }),
  );
  const buffer = await writeXlsxFile(cells, { sheet: "Placerade" }).toBuffer();
  await page.goto("/redaktion/rapporter/ny");
  const file = { name: "veckor.xlsx", mimeType: "application/octet-stream", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("button", { name: "Läs in" }).click();
  const confirm = page.getByRole("button", { name: "Bekräfta och börja granska" });
  await expect(confirm).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("combobox", { name: "Slag" })).toHaveCount(0);
  await page.getByRole("combobox", { name: "Kommun" }).fill("Ydre");
  await page.getByRole("combobox", { name: "Nämnd" }).fill("Vecknämnden");
  await confirm.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Placerade vecka för vecka");
  await expect(page.getByText("Övriga (6)")).toBeVisible();
});

test("a single figure is stated with its source, reviewed and published", async ({
  page,
  expectAccessible,
}) => {
  if (editor) await signIn(page, editor);
  const upload = await bringIn(page, report("Ankarnämnden"));
  await page.goto("/redaktion/rapporter/uppgift");
  await page.locator("select[name=namnd]").selectOption({ label: "Ankarnämnden, Ydre" });
  await page.getByRole("button", { name: "Välj" }).click();
  await expectAccessible();
  await page.locator("[name=namn]").fill("Antal båtplatser");
  await page.locator("[name=stracka]").selectOption("4");
  await page.locator("[name=ar]").fill("2024");
  await page.locator("[name=varde]").fill("1.234");
  await page.getByLabel("Vem som säger det").fill("hamnkaptenen");
  await page.getByRole("button", { name: /Lämna uppgiften/ }).click();
  await expect(page.getByText("Talet kan betyda två saker")).toBeVisible();
  await expect(page.locator("[name=namn]")).toHaveValue("Antal båtplatser");
  await page.locator("[name=varde]").fill("1 234");
  await page.getByLabel("Handling").fill(`HN ${upload.slice(-6)}`);
  await page.getByRole("button", { name: /Lämna uppgiften/ }).click();
  await expect(page).toHaveURL(/granska\?svar=lamnad/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Antal båtplatser, utfall");
  await page.goto(page.url().replace(/granska.*/, "publicera"));
  await page.getByRole("button", { name: "Publicera", exact: true }).click();
  await expect(page).toHaveURL(/svar=publicerad/);
  await page.goto("/ydre/ankarnamnden/rapporter/antal-batplatser-utfall-2024-04");
  await expect(page.getByText(/Lämnad .* av hamnkaptenen/)).toBeVisible();
});

/** The annual accounts of a committee that the site doesn't know, with three figures that contradict each other. */
function report(committee: string) {
  const text = `# Årsbokslut 2024

Ydre kommun, ${committee} (${Date.now()})

## Mål

### Resenärerna ska vara nöjda

Målet uppnås delvis.

### Minst 70 procent ska resa kollektivt

Målet uppnås.

Fler ska åka buss är vad nämnden hoppas.

## Resultaträkning

| Tkr | Utfall 2024 | Budget 2024 | Avvikelse |
| --- | ---: | ---: | ---: |
| Kommunbidrag | 5 000 | 5 000 | 0 |
| Avgifter | 1 200 | 1 000 | 200 |
| Summa intäkter | 6 200 | 6 000 | 200 |
| Personal | -4 000 | -4 100 | 100 |
| Köpta resor | -1 500 | -1 600 | 900 |
| Summa kostnader | -5 900 | -5 700 | -200 |
| Resultat | 300 | 300 | 0 |
`;
  const buffer = Buffer.from(text);
  return { name: "arsbokslut.md", mimeType: "text/markdown", buffer };
}
