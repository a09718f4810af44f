import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { listCommittees } from "@/lib/data/committees";
import { listCommitteeOverviews } from "@/lib/data/overview";
import { listGoals } from "@/lib/data/goals";
import { listSeries } from "@/lib/data/series";
import { databaseUrl } from "@/lib/env";
import { sql } from "./sql";

describe("the samples", { timeout: 120_000 }, () => {
  const files = readdirSync("prisma/samples", { recursive: true, encoding: "utf8" }).filter(
    (name) => /(?<!README|befolkning|verksamhetsandelar)\.(md|txt|csv)$/.test(name),
  );
  let seeded: ReturnType<typeof seed>;
  beforeAll(() => {
    seeded = seed();
  }, 120_000);

  it("are all published, each file once", async () => {
    expect(seeded).toMatchObject({ status: 0, stderr: "" });
    expect(files.length).toBeGreaterThan(60);
    const rows = await sql("SELECT FROM report WHERE state = 'published'");
    expect(rows).toHaveLength(files.length);
  });

  it("are there already the second time", () => {
    const again = seed();
    expect(again).toMatchObject({ status: 0, stderr: "" });
    expect(again.stdout.match(/finns redan, inget ändrat/g)).toHaveLength(files.length);
  });

  it("have the populations that SCB tells, and invented ones for the invented", async () => {
    const rows = await sql(
      `SELECT m.name, p.date::text, p.inhabitants, p.source FROM population p
       JOIN municipality m ON m.id = p.municipality_id WHERE p.date = '2024-12-31' ORDER BY m.name`,
    );
    expect(rows.map((row) => Object.values(row))).toEqual([
      ["Enköping", "2024-12-31", 48591, "SCB, CC0"],
      ["Exempelkommun", "2024-12-31", 38910, "Påhittad"],
      ["Helsingborg", "2024-12-31", 152091, "SCB, CC0"],
    ]);
  });

  it("have the shares of the area that was split, and they are the whole of it", async () => {
    const rows = await sql(
      `SELECT a.label AS "from", b.label AS "to", m.date::text, m.share::text, m.decimals
       FROM service_area_mapping m JOIN series a ON a.id = m.predecessor_id
       JOIN series b ON b.id = m.successor_id ORDER BY m.share DESC`,
    );
    const split = ["Förebyggande arbete och stab", "2025-01-01"];
    expect(
      rows.map(({ from, to, date, share, decimals }) => [from, date, to, share, decimals]),
    ).toEqual([
      [...split, "Träffpunkter och anhörigstöd", "0.55000000", 2],
      [...split, "Ledning och stab", "0.45000000", 2],
    ]);
  });

  it("make five committees, of which three are said to be invented", async () => {
    const overviews = await listCommitteeOverviews(await listCommittees());
    const made = overviews.map(({ committee: { municipality, slug } }) => [
      `${municipality.slug}/${slug}`,
      municipality.isInvented,
    ]);
    expect(made).toEqual([
      ["enkoping/socialnamnden", false],
      ["exempelkommun/laronamnden", true],
      ["exempelkommun/omtankenamnden", true],
      ["exempelkommun/stodnamnden", true],
      ["helsingborg/socialnamnden", false],
    ]);
    const missing = overviews.find(({ committee }) => committee.slug === "omtankenamnden");
    expect(missing?.missingReports).toEqual([{ kind: "interim", tertial: 1, year: 2024 }]);
  });

  it("hold one series over the years, its break, and the weeks", async () => {
    const [committee] = (await listCommitteeOverviews(await listCommittees())).filter(
      ({ committee: { slug } }) => slug === "stodnamnden",
    );
    const committeeId = committee?.committee.id;
    const series = await listSeries({ committeeId });
    const find = (slug: string) => series.find((each) => each.series.slug === slug);
    expect(new Set(find("arets-resultat")?.figures.map(({ reportId }) => reportId)).size).toBe(27);
    expect(find("placerade-internt")?.figures).toHaveLength(156);
    expect(
      find("genomsnittlig-vantetid-till-forsta-besok-antal-dagar")?.series.breaks,
    ).toMatchObject([{ date: "2024-01-01", cause: "definition" }]);
    const goals = (await listGoals({ committeeId })).map(({ goal }) => goal);
    const reworded = goals.find(
      ({ title, year }) => year === 2023 && title.startsWith("Hushållen"),
    );
    const earlier = goals.find(({ id }) => id === reworded?.succeedsId);
    expect(earlier).toMatchObject({ year: 2022, title: "Fler hushåll ska bli självförsörjande" });
  });
});

function seed() {
  const program = ["--conditions=react-server", "--import", "tsx", "prisma/seed.ts"];
  const env = { DATABASE_URL: databaseUrl(), NODE_ENV: "test" as const };
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}
