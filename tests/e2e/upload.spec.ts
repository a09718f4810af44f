import { readFileSync } from "node:fs";
import { journeyEditor } from "@/lib/run/browser.mjs";
import { expect, test } from "./fixture";
import { signIn } from "./people";

const editor = journeyEditor();
test.skip(editor === null, "needs JOURNEY_EMAIL and JOURNEY_PASSWORD of an admin");
test.describe.configure({ timeout: 180_000 });

const script = "<script>document.title = 'taken over'</script>";
const formula = "=HYPERLINK(A1)";

test("several files at once: one is known already, one is another committee's, and none of their words is run", async ({
  page,
}) => {
  if (editor) await signIn(page, editor);
  await page.goto("/redaktion/rapporter/ny");
  const hostile = report("Fyrnämnden");
  const known = {
    name: "samma.md",
    mimeType: "text/markdown",
    buffer: readFileSync("prisma/samples/exempelkommun/stodnamnden/2024-arsbokslut.md"),
  };
  await page.locator("input[type=file]").setInputFiles([hostile, known]);
  await page.getByRole("button", { name: "Läs in" }).click();
  await expect(page).toHaveURL(/svar=/);
  await expect(page.getByText("samma.md").first()).toBeVisible();

  // How far it has come stands on the server: the page tells it anew.
  await page.goto("/redaktion");
  const upload = page.getByRole("link", { name: new RegExp(hostile.name) });
  await upload.first().click();
  await expect(page).toHaveURL(/redaktion.rapporter/);
  const confirm = page.getByRole("button", { name: "Bekräfta och börja granska" });
  await expect(async () => {
    await page.reload();
    await expect(confirm).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  const address = page.url().split("?")[0] ?? "";
  await page.getByRole("combobox", { name: "Nämnd" }).fill("Båknämnden");
  await confirm.click();
  await expect(page).toHaveURL(/granska/);
  await expect(page.getByText(script).filter({ visible: true }).first()).toBeVisible();

  await page.goto(`${address}/publicera`);
  await page.getByRole("button", { name: "Publicera", exact: true }).click();
  await expect(page).toHaveURL(/svar=publicerad/);
  const published = "/ydre/baknamnden/rapporter/arsbokslut-2024";
  await page.goto(published);
  await expect(page.getByText(script).filter({ visible: true }).first()).toBeVisible();
  expect(await page.title()).not.toContain("taken over");
  const excel = await (await page.request.get(`${published}.csv?dialekt=excel`)).text();
  const machine = await (await page.request.get(`${published}.csv`)).text();
  for (const file of [excel, machine]) {
    expect(file).toContain(`'${formula}`);
    expect(file).not.toMatch(/(?:^|[,;"])=HYPERLINK/m);
  }
});

test("files that are all new lead to a list that tells how far each has come", async ({ page }) => {
  if (editor) await signIn(page, editor);
  await page.goto("/redaktion/rapporter/ny");
  const files = [1, 2].map((number) => {
    const { name, ...file } = report(`Kajnämnden ${number}`);
    return { ...file, name: `kaj-${number}-${name}` };
  });
  await page.locator("input[type=file]").setInputFiles(files);
  await page.getByRole("button", { name: "Läs in" }).click();
  await expect(page).toHaveURL(/redaktion\?svar=mottagna/);
  for (const { name } of files) {
    const entry = page.getByRole("listitem").filter({ hasText: name });
    // Without a reload by anybody: the list asks anew for as long as something is being read.
    await expect(entry).toContainText("Väntar på att nämnd och rapport bekräftas", {
      timeout: 60_000,
    });
    await expect(entry.getByRole("link")).toBeVisible();
  }
});

/** Annual accounts whose row labels would do harm where they were run. */
function report(committee: string) {
  const text = `# Årsbokslut 2024

Ydre kommun, ${committee} (${Date.now()})

## Resultaträkning

| Tkr | Utfall 2024 | Budget 2024 |
| --- | ---: | ---: |
| ${formula} | 5 000 | 5 000 |
| ${script} | 1 200 | 1 000 |
| Summa intäkter | 6 200 | 6 000 |
`;
  const buffer = Buffer.from(text);
  return { name: `fyren-${Date.now()}.md`, mimeType: "text/markdown", buffer };
}
