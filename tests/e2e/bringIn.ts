import type { Page } from "@playwright/test";
import { expect } from "./fixture";

/** A file as the browser sends it. */
interface SentFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Takes a file that tells whose report it is as far as its review, and gives the upload's address. */
export async function bringIn(page: Page, file: SentFile): Promise<string> {
  await page.goto("/redaktion/rapporter/ny");
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("button", { name: "Läs in" }).click();
  const confirm = page.getByRole("button", { name: "Bekräfta och börja granska" });
  await expect(async () => {
    await page.goto(page.url());
    await expect(confirm).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await confirm.click();
  await expect(page).toHaveURL(/granska/);
  return page.url().replace(/\/granska.*/, "");
}
