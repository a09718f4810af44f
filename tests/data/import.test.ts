import { beforeAll, describe, expect, it } from "vitest";
import { findCommittee, listCommittees } from "@/lib/data/committees";
import { findReport, listReleases, listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import { annual, draftOf, goalOf, importOf, interim, reportOf } from "./draft";
import { rowCounts, sql } from "./sql";

describe("importing a report", () => {
  it("publishes it, with what was read as it was read", async () => {
    const outcome = await importOf(
      draftOf({
        committee: "Läsnämnden",
        figures: [
          { label: "Andel nöjda", value: "3.0", printed: "3,0" },
          {
            label: "Andel nöjda",
            value: null,
            missing: "unreadable",
            flags: ["U"],
            basis: "budget",
          },
          { label: "Resultat", value: "0" },
          { label: "Avvikelse", value: "-20725.50" },
        ],
        goals: [goalOf("Fler ska vara nöjda", "achieved")],
      }),
    );
    expect(outcome).toMatchObject({
      kind: "published",
      report: { slug: "arsbokslut-2024", release: 1, releaseNote: null, state: "published" },
    });
    const { committeeId } = reportOf(outcome);
    const detail = await findReport(committeeId, "arsbokslut-2024");
    expect(
      detail?.figures.map(({ figure }) => [figure.value, figure.missing, figure.flags]),
    ).toEqual([
      ["3.0", null, []],
      [null, "unreadable", ["U"]],
      ["0", null, []],
      ["-20725.50", null, []],
    ]);
    expect(detail?.lines.map(({ text }) => text)).toEqual(["Provnämnden", "Årsbokslut"]);
    expect(detail?.goals[0]).toMatchObject({
      title: "Fler ska vara nöjda",
      assessments: [{ verdict: "achieved" }],
    });
    expect(detail?.unused).toEqual([
      { printed: "7", place: { page: null, line: 2 }, reason: "footnoteMark" },
    ]);
  });

  it("changes nothing when the same file comes again, whatever it is called", async () => {
    const bytes = Buffer.from("samma fil");
    await importOf(draftOf({ committee: "Samma nämnd" }), bytes);
    const before = await rowCounts();
    const again = await importOf(draftOf({ committee: "Samma nämnd" }), bytes, "annat-namn.txt");
    expect(again).toMatchObject({ kind: "unchanged", report: { release: 1, state: "published" } });
    expect(await rowCounts()).toEqual(before);
  });

  it("is refused when the document doesn't say whose it is, and leaves nothing", async () => {
    const before = await rowCounts();
    const problem = { code: "committeeMissing", severity: "error", place: null, data: {} } as const;
    for (const lacking of [{ committee: null }, { municipality: null }, { identity: null }]) {
      const outcome = await importOf(draftOf({ ...lacking, problems: [problem] }));
      expect(outcome).toEqual({ kind: "refused", problems: [problem] });
    }
    expect(await rowCounts()).toEqual(before);
  });

  it("keeps a report that a problem blocks from the public", async () => {
    const problem = { code: "sumWrong", severity: "error", place: null, data: { a: "1" } } as const;
    const bytes = Buffer.from("hindrad");
    const draft = draftOf({ committee: "Hindernämnden", problems: [problem] });
    expect(await importOf(draft, bytes)).toMatchObject({ kind: "draft", problems: [problem] });
    expect(await findCommittee("exempelkommun", "hindernamnden")).toBeNull();
    const settled = await importOf(draftOf({ committee: "Hindernämnden" }), bytes);
    expect(settled).toMatchObject({ kind: "published", report: { release: 1 } });
  });

  it("lets a mended file take the place of one that was blocked", async () => {
    const problem = { code: "sumWrong", severity: "error", place: null, data: {} } as const;
    await importOf(draftOf({ committee: "Lagningsnämnden", problems: [problem] }));
    const mended = await importOf(draftOf({ committee: "Lagningsnämnden" }));
    expect(mended).toMatchObject({
      kind: "published",
      report: { release: 1, releaseNote: null },
    });
  });

  it("is not hindered by warnings, and keeps them", async () => {
    const place = { page: 2, line: 3 };
    const problem = {
      code: "unitUnknown",
      severity: "warning",
      place,
      data: { row: "x" },
    } as const;
    const outcome = await importOf(draftOf({ committee: "Varnämnden", problems: [problem] }));
    const { committeeId, slug } = reportOf(outcome);
    expect((await findReport(committeeId, slug))?.problems).toEqual([problem]);
  });

  it("takes in text that PostgreSQL can't hold", async () => {
    const lines = ["a\0b", "half a pair \ud83d"];
    const outcome = await importOf(draftOf({ committee: "Trasnämnden", lines }));
    const { committeeId, slug } = reportOf(outcome);
    const detail = await findReport(committeeId, slug);
    expect(detail?.lines.map(({ text }) => text)).toEqual(["a\ufffdb", "half a pair \ufffd"]);
  });
});

describe("a new file for a published report", () => {
  const committee = "Rättelsenämnden";
  let committeeId: string;
  beforeAll(async () => {
    const figures = [
      { label: "Antal besök", value: "10" },
      { label: "Antal svar", value: "5" },
    ];
    const goals = [goalOf("Fler besök", "achieved")];
    committeeId = reportOf(await importOf(draftOf({ committee, figures, goals }))).committeeId;
    const corrected = [
      { label: "Antal besök", value: "12" },
      { label: "Antal möten", value: "7" },
    ];
    const judged = [goalOf("Fler besök", "notAchieved")];
    await importOf(draftOf({ committee, figures: corrected, goals: judged }));
  });

  it("is the next release and says what it changes", async () => {
    const [report] = await listReports(committeeId);
    expect(report).toMatchObject({
      release: 2,
      releaseNote:
        "Ändrat: Antal besök (Utfall): 10 → 12; Fler besök: achieved → notAchieved, " +
        "1 uppgift tillagd, 1 uppgift borttagen.",
    });
  });

  it("withdraws the release it corrects, whose figures the public no longer sees", async () => {
    const releases = await listReleases(committeeId, "arsbokslut-2024");
    expect(releases.map(({ release, state }) => [release, state])).toEqual([
      [2, "published"],
      [1, "withdrawn"],
    ]);
    const series = await listSeries({ committeeId });
    expect(series.map(({ series: { label }, figures }) => [label, figures.length])).toEqual([
      ["Antal besök", 1],
      ["Antal möten", 1],
    ]);
  });

  it("is told in the history, by whom and in which order", async () => {
    const events = await sql(
      `SELECT e.actor, e.action::text, r.release FROM event e JOIN report r ON r.id = e.report_id
       WHERE r.committee_id = $1 ORDER BY e.id`,
      [committeeId],
    );
    expect(events.map(({ actor, action, release }) => `${actor} ${action} ${release}`)).toEqual([
      "provet imported 1",
      "provet published 1",
      "provet imported 2",
      "provet withdrawn 1",
      "provet published 2",
    ]);
  });
});

describe("the names a report gives", () => {
  it("make the municipality and the committee once", async () => {
    await importOf(draftOf({ municipality: "Åmål", committee: "Vård- och omsorgsnämnden" }));
    await importOf(
      draftOf({
        municipality: "Åmål",
        committee: "Vård- och omsorgsnämnden",
        identity: interim(2025, 1),
      }),
    );
    const made = (await listCommittees()).filter(
      ({ municipality }) => municipality.slug === "amal",
    );
    expect(made).toMatchObject([
      {
        slug: "vard-och-omsorgsnamnden",
        municipality: { scbCode: "1492", name: "Åmål", isInvented: false },
      },
    ]);
  });

  it("are sorted as Swedish is", async () => {
    for (const committee of ["Ögonnämnden", "Ängsnämnden", "Ånämnden", "Zonnämnden"])
      await importOf(draftOf({ municipality: "Åre", committee }));
    const names = (await listCommittees()).map(({ municipality, name }) => [
      municipality.name,
      name,
    ]);
    expect(
      names.filter(([municipality]) => municipality === "Åre").map(([, name]) => name),
    ).toEqual(["Zonnämnden", "Ånämnden", "Ängsnämnden", "Ögonnämnden"]);
    expect(names.at(-1)?.[0]).toBe("Åre");
  });

  it("make an invented municipality one that has no code", async () => {
    await importOf(draftOf({ identity: annual(2020) }));
    expect(await findCommittee("exempelkommun", "provnamnden")).toMatchObject({
      municipality: { scbCode: null, isInvented: true },
    });
  });
});
