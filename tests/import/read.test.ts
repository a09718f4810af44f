import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { statusOf } from "../../lib/domain/figure";
import { readReport } from "../../lib/import/read";
import { kindOf } from "../../lib/import/stage";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("the first stage", () => {
  it("is chosen by content and never by name", () => {
    expect(kindOf(bytes("%PDF-1.7\n"))).toBe("pdf");
    expect(kindOf(bytes("junk before %PDF-1.4"))).toBe("pdf");
    expect(kindOf(bytes("Årsbokslut 2023"))).toBe("text");
    expect(kindOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBeNull();
    expect(kindOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toBeNull();
  });

  it.each([
    ["empty.txt", new Uint8Array(), "emptyFile"],
    ["picture.pdf", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), "unknownFileKind"],
    ["cut.pdf", bytes("%PDF-1.7\nhalf a file"), "cutFile"],
  ])("refuses %s with an error and reads nothing", async (name, content, code) => {
    const draft = await readReport(content, name);
    expect(draft.problems.map((problem) => problem.code)).toContain(code);
    expect(draft.figures).toEqual([]);
    expect(draft.identity).toBeNull();
  });
});

const samples = join(import.meta.dirname, "../../prisma/samples");

describe("the samples", () => {
  it("read whole, every printed number a figure, and no check fails", async () => {
    const path = join(samples, "helsingborg/socialnamnden/2023-arsbokslut.txt");
    const draft = await readReport(readFileSync(path), "2023-arsbokslut.txt");
    expect(draft.identity).toMatchObject({ kind: "annual", year: 2023 });
    expect(draft.goals.map(({ verdict }) => verdict)).toEqual(["achieved", "notAchieved"]);
    expect(draft.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(draft.figures.filter((figure) => statusOf(figure) === "doubtful")).toEqual([]);
    expect(draft.breaks).toMatchObject([{ cause: "coverage", date: "2023-01-01" }]);
    expect(draft.unused).toEqual([]);
  });

  it("are the same whatever line breaks the file has", async () => {
    const text = readFileSync(
      join(samples, "helsingborg/socialnamnden/2023-arsbokslut.txt"),
      "utf8",
    );
    const { document: a, ...unix } = await readReport(bytes(text), "a.txt");
    const { document: b, ...windows } = await readReport(
      bytes(text.replaceAll("\n", "\r\n")),
      "a.txt",
    );
    expect(windows).toEqual(unix);
    expect(b.lines.length).toBe(a.lines.length);
  });
});

const reports = join(import.meta.dirname, "../../../shared/reports");

describe.skipIf(!existsSync(reports))("a scanned report", () => {
  it("verifies nothing that arithmetic does not bear out, and proposes without storing", async () => {
    const path = join(reports, "enkoping-socialnamnden-2024-t2.txt");
    const draft = await readReport(readFileSync(path), "enkoping.txt");
    const damaged = draft.figures.find(
      ({ printed, place }) => printed === "35" && place.line > 370 && place.line < 395,
    );
    expect(damaged && statusOf(damaged)).toBe("doubtful");
    for (const figure of draft.figures.filter(({ proposed }) => proposed !== null)) {
      expect(statusOf(figure)).toBe("doubtful");
      expect(figure.proposed).not.toBe(figure.value);
      expect(figure.reason).toMatch(/^proposedBy/);
    }
  });
});
