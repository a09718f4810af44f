import AxeBuilder from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";

/**
 * Playwright's `test` with two habits of ours. Whatever a page complains of in the console fails the
 * journey, and `expectAccessible` holds the page as it stands now against WCAG 2.2 AA.
 */
export const test = base.extend<{ expectAccessible: () => Promise<void> }>({
  page: async ({ page }, provide) => {
    const complaints = listen(page);
    await provide(page);
    expect(complaints, "what the page complained of in the console").toEqual([]);
  },
  expectAccessible: async ({ page }, provide) => {
    await provide(() => checkAccessibility(page));
  },
});

export { expect };

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (!["error", "warning"].includes(message.type())) return;
    if (isOfMissingPage(page, message.location().url)) return;
    complaints.push(`${message.text()} ${message.location().url}`.trim());
  });
  return complaints;
}

/** The browser itself reports a page that answers 404, which a journey may visit on purpose. */
function isOfMissingPage(page: Page, url: string): boolean {
  return url === page.url();
}

async function checkAccessibility(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const told = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.target.join(" ")),
  }));
  expect(told, `accessibility of ${page.url()}`).toEqual([]);
}
