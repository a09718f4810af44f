import type { Page } from "@playwright/test";
import { journeyEditor } from "@/lib/run/browser.mjs";
import { bringIn } from "./bringIn";
import { expect, test } from "./fixture";
import { signIn } from "./people";

const editor = journeyEditor();
test.skip(editor === null, "needs JOURNEY_EMAIL and JOURNEY_PASSWORD of an admin");
test.describe.configure({ timeout: 180_000 });

test("two areas that have merged: what the new one takes over is seen before it is saved, and by the public", async ({
  page,
  expectAccessible,
}) => {
  if (editor) await signIn(page, editor);
  const before = await bringIn(page, accounts(2023, { Bussar: 400, Spårvagnar: 250, Cyklar: 30 }));
  await publish(page, before);
  const upload = await bringIn(page, accounts(2024, { Linjetrafik: 700, Cyklar: 40 }));
  await page.goto(`${upload}/serier`);
  await expect(page.getByRole("heading", { name: "Nya (1)" })).toBeVisible();
  const area = page.locator("li[id^=s-]").filter({ hasText: "Linjetrafik" });
  await area.getByRole("link").first().click();
  await area.getByRole("checkbox", { name: "Bussar" }).check();
  await area.getByRole("checkbox", { name: "Spårvagnar" }).check();
  await area.getByLabel("Från och med").fill("2024-01-01");
  await area.getByRole("button", { name: "Spara", exact: true }).click();

  await expect(area.getByText("Så blir det. Inget är sparat än.")).toBeVisible();
  const years = area.getByRole("table", { name: /Linjetrafik, helår/ });
  await expect(years.getByRole("row", { name: /^2023/ })).toContainText("≈ 650 tkr");
  await expect(years.getByRole("row", { name: /^2023/ })).toContainText(
    "Bussar 400 + Spårvagnar 250",
  );
  await expect(years.getByRole("row", { name: /^2024/ })).toContainText("700 tkr");
  await expectAccessible();
  await area.getByRole("button", { name: "Spara det som visas" }).click();
  await expect(area).toContainText("Tar över från ”Bussar” och ”Spårvagnar” från 1 januari 2024.");

  await publish(page, upload);
  await page.goto("/ydre/hallplatsnamnden/ekonomi/verksamheter");
  const shown = page.getByRole("row").filter({ hasText: "Linjetrafik" }).first();
  await expect(shown).toContainText("650");
  await expect(shown).toContainText("700");
  await expectAccessible();
});

async function publish(page: Page, upload: string): Promise<void> {
  await page.goto(`${upload}/publicera`);
  await page.getByRole("button", { name: "Publicera", exact: true }).click();
  await expect(page).toHaveURL(/svar=publicerad/);
}

/** The accounts of a year with the net expenses of the service areas, which add up. */
function accounts(year: number, areas: Record<string, number>) {
  const row = (label: string, value: number) => `| ${label} | ${value} | ${value + 5} | 5 |`;
  const entries = Object.entries(areas);
  const total = entries.reduce((sum, [, value]) => sum + value, 0);
  const text = `# Årsbokslut ${year}

Ydre kommun, Hållplatsnämnden

## Resultat per verksamhet

| Tkr | Utfall ${year} | Budget ${year} | Avvikelse |
| --- | ---: | ---: | ---: |
${entries.map(([label, value]) => row(label, value)).join("\n")}
| Summa | ${total} | ${total + 5 * entries.length} | ${5 * entries.length} |
`;
  const buffer = Buffer.from(text);
  return { name: `bokslut-${year}.md`, mimeType: "text/markdown", buffer };
}
