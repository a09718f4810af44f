import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readIdentity, wholeIdentity } from "../../lib/import/identity";
import { readDocument } from "../../lib/import/read";
import { readText } from "../../lib/import/text";
import { documentOf } from "./document";

const identify = (text: string) => readIdentity(documentOf(text));
const codes = (text: string) => identify(text).problems.map(({ code }) => code);

describe("whose report it is", () => {
  it.each([
    ["Helsingborgs stad\n\nSocialnämnden\n\nÅrsbokslut 2023", "Helsingborg", "Socialnämnden"],
    [
      "GÖTEBORG\n\nNämnden för Intraservice\n\nDelårsrapport mars 2026",
      "Göteborg",
      "Nämnden för Intraservice",
    ],
    ["# Exempelkommun\n\n## Stödnämnden\n\n## Årsbokslut 2024", "Exempelkommun", "Stödnämnden"],
    [
      "Vara kommun\n\nVård- och omsorgsnämnden\n\nÅrsbokslut 2022",
      "Vara",
      "Vård- och omsorgsnämnden",
    ],
    ["Öckerö kommun\n\nHamnnämnden\n\nÅrsrapport 2022", "Öckerö", "Hamnnämnden"],
    ["Malmö stad\n\nTekniska nämnden\n\nÅrsrapport 2022", "Malmö", "Tekniska nämnden"],
    [
      "Luleå kommun\n\nbygg- och miljönämnden\n\nMånadsuppföljning maj 2024",
      "Luleå",
      "Bygg- och miljönämnden",
    ],
  ])("%j", (text, municipality, committee) => {
    expect(identify(text).value).toMatchObject({ municipality, committee });
  });

  it("is not a municipality that the prose mentions beside its own", () => {
    const text =
      "Socialnämnden, Umeå kommun\n\nÅrsbokslut 2023\n\n" +
      "Nämnden samarbetar med Malmö, Lund och Skellefteå i frågan. Malmö har kommit längst.";
    expect(identify(text).value.municipality).toBe("Umeå");
  });

  it("stays unknown when two are named about as often", () => {
    const text =
      "Socialnämnden\n\nÅrsbokslut 2023\n\nUmeå och Luleå delar nämnd. Umeå leder. Luleå betalar. Umeå, Luleå.";
    expect(identify(text).value.municipality).toBeNull();
    expect(codes(text)).toContain("municipalityUnclear");
  });

  it("never takes an ordinary word for a municipality", () => {
    const text =
      "Socialnämnden\n\nÅrsbokslut 2023\n\nVara rädd om varandra. Mark och vatten. Sala, Vara, Mark, Berg.";
    expect(identify(text).value.municipality).toBeNull();
    expect(codes(text)).toContain("municipalityMissing");
  });

  it("reads committee names that OCR damaged", () => {
    const text =
      "Socialndmnden, Delarsrapport april 2025 3(15)\n\nSocialnAmnden och barn- och utbildningsndmnden samverkar.";
    expect(identify(text).value.committee).toBe("Socialnämnden");
  });
});

describe("which report it is", () => {
  it.each([
    ["Årsbokslut 2023", "annual", 2023, null, "2023-01-01", "2023-12-31"],
    [
      "Årsboks slut inriktning, mål och ekonomi 2023",
      "annual",
      2023,
      null,
      "2023-01-01",
      "2023-12-31",
    ],
    [
      "Delårsrapport inriktning, mål och ekonomi april 2025",
      "interim",
      2025,
      1,
      "2025-01-01",
      "2025-04-30",
    ],
    ["Delårsrapport tertial 2 2024", "interim", 2024, 2, "2024-01-01", "2024-08-31"],
    ["Delårsbokslut per 31 augusti 2022", "interim", 2022, 2, "2022-01-01", "2022-08-31"],
    ["Delårsrapport januari–augusti 2021", "interim", 2021, 2, "2021-01-01", "2021-08-31"],
    ["Delårsrapport mars 2026", "interim", 2026, null, "2026-01-01", "2026-03-31"],
    ["Uppföljning per oktober 2024", "monthly", 2024, null, "2024-01-01", "2024-10-31"],
    ["Uppföljningsrapport januari–april 2024", "interim", 2024, 1, "2024-01-01", "2024-04-30"],
    ["Halvårsrapport 2022", "interim", 2022, null, "2022-01-01", "2022-06-30"],
    ["Budget 2024 med plan för 2025–2026", "plan", 2024, null, "2024-01-01", "2024-12-31"],
    ["Årsrapport 2023\nBeslutad 2024-02-14", "annual", 2023, null, "2023-01-01", "2023-12-31"],
    ["Årsredovisning 2023, mars 2024", "annual", 2023, null, "2023-01-01", "2023-12-31"],
    ["Årsrapport december 2023", "annual", 2023, null, "2023-01-01", "2023-12-31"],
    ["Verksamhetsplan och internbudget 2024", "plan", 2024, null, "2024-01-01", "2024-12-31"],
    ["Månadsuppföljning ekonomi november 2017", "monthly", 2017, null, "2017-01-01", "2017-11-30"],
  ])("%s", (title, kind, year, tertial, start, end) => {
    const { value } = identify(`Umeå kommun\n\nSocialnämnden\n\n${title}\n\nText.`);
    expect(value).toMatchObject({ kind, year, tertial });
    expect(value.period).toMatchObject({ start, end });
  });

  it("takes the month of a monthly report from a single mention in prose, and says so", () => {
    const text =
      "Fördjupad månadsuppföljning\n2026\nSocialnämnden\n\nFörvaltningen prognostiserar per april ett resultat i balans.";
    expect(identify(text).value.period?.end).toBe("2026-04-30");
    expect(codes(text)).toContain("periodFromProse");
  });

  it("takes no accounts for the year's where their title tells a month of it: the word is damaged", () => {
    const text = "elårsrapport augusti 2024\n\nSocialnämnden\n\nText.";
    expect(identify(text).value.kind).not.toBe("annual");
    expect(wholeIdentity(identify(text).value)).toBeNull();
  });

  it("guesses no month that nothing tells", () => {
    const text = "Fördjupad månadsuppföljning 2026\n\nSocialnämnden\n\nAllt går som planerat.";
    const { value } = identify(text);
    expect(wholeIdentity(value)).toBeNull();
    expect(value).toMatchObject({ kind: "monthly", year: 2026, period: null });
    expect(codes(text)).toContain("periodUnclear");
  });

  it("believes the title before a footer that was left from an earlier month", () => {
    const page = "\f\nText om ekonomin per maj.\n\nMånadsuppföljning mars 2026 2 (3)\n";
    const text = `Månadsuppföljning maj 2026\n\nSocialnämnden\n${page}${page}`;
    expect(identify(text).value.period?.end).toBe("2026-05-31");
    expect(codes(text)).toContain("footerDisagrees");
  });

  it.each([
    ["Delårsrapport tertial 2, jan 2025"],
    ["Delårsrapport januari 2025"],
    ["Delårsrapport jan 2025"],
    ["Månadsuppföljning januari 2025"],
  ])("takes no period from a title that may have lost the end of one: %s", (title) => {
    const text = `Umeå kommun\n\nSocialnämnden\n\n${title}\n\nAllt går som planerat.`;
    expect(identify(text).value).toMatchObject({ year: 2025, period: null });
    expect(codes(text)).toContain("periodUnclear");
  });

  it.each([
    ["Månadsuppföljning januari 2025", "Utfallet per januari är 12 tkr.", "2025-01-31"],
    ["Delårsrapport tertial 2 (maj–augusti) 2025", "", "2025-08-31"],
    ["Delårsbokslut per 31 augusti 2025, nämnden 18 september", "", "2025-08-31"],
    ["Delårsrapport januari–april 2025", "Nästa rapport kommer efter augusti.", "2025-04-30"],
  ])("takes it from one that is told: %s", (title, prose, end) => {
    const text = `Umeå kommun\n\nSocialnämnden\n\n${title}\n\n${prose}`;
    expect(identify(text).value.period?.end).toBe(end);
  });

  it("lets no title alone outweigh a footer that says another month", () => {
    const page = "\f\nText om ekonomin.\n\nMånadsuppföljning mars 2026 2 (3)\n";
    const text = `Månadsuppföljning maj 2026\n\nSocialnämnden\n${page}${page}`;
    expect(identify(text).value.period).toBeNull();
    expect(codes(text)).toContain("periodUnclear");
  });

  it("takes a sentence that comes back on every page for no running title", () => {
    const page = "\f\nNästa rapport kommer efter augusti.\n";
    const text = `Delårsrapport april 2026\n\nSocialnämnden\n${page}${page}`;
    expect(identify(text).value.period?.end).toBe("2026-04-30");
  });

  it("takes what comes back on the pages of the second half of a year for no end in June", () => {
    const page = "\f\nText om uppdragen.\n\nHalvår 2 2025\n";
    const text = `Delårsrapport augusti 2025\n\nSocialnämnden\n${page}${page}`;
    expect(identify(text).value.period?.end).toBe("2025-08-31");
  });

  it("says what is lacking of a text that is no report", () => {
    expect(codes("Hej och välkommen!")).toEqual([
      "municipalityMissing",
      "committeeMissing",
      "kindUnclear",
      "yearUnclear",
    ]);
  });
});

describe("a title page that stands on one line with what follows", () => {
  const occasionOf = (text: string) => {
    const { kind, year, period, committee } = readIdentity(documentOf(text)).value;
    return [kind, year, period?.end ?? null, committee];
  };
  const more = "Arbetet går framåt som det ska. ".repeat(8);

  it.each([
    [
      `Sjöby kommun Månadsuppföljning September 2024 Skolnämnden Till sammanträdet 2024-10-17 Dnr SKN 2024-112 Ekonomi ${more}`,
      ["monthly", 2024, "2024-09-30", "Skolnämnden"],
    ],
    [
      `Sjöby kommun, Box 12, 123 45 Sjöby Telefon: 0123-45 00 kansli@sjoby.example Sjöby kommun Miljönämnden 2026-06-09 1 (4) Uppföljning ekonomi och verksamhet maj 2026 Miljönämnden Drift Belopp i tkr Budget 2026 ${more}`,
      ["monthly", 2026, "2026-05-31", "Miljönämnden"],
    ],
  ])("tells its report: %s", (text, occasion) => {
    expect(occasionOf(text)).toEqual(occasion);
    expect(occasionOf(text.replace(/ (?=[A-ZÅÄÖ])/g, "\n"))[0]).toBe(occasion[0]);
  });

  it("is none where the first line is running text that names another report", () => {
    const text = `Nämnden lämnade sin delårsrapport i april 2024 och har sedan dess arbetat vidare med planen för året. ${more}`;
    expect(occasionOf(text).slice(0, 3)).toEqual([null, null, null]);
  });
});

describe("what the tables' columns say of a report", () => {
  const read = (title: string, headers: string, prose = "") =>
    readDocument(
      readText(
        Buffer.from(
          `Umeå kommun\n\nSocialnämnden\n\n${title}\n\n${prose}\n\nDrift, tkr\t${headers}\nHemtjänst\t10\t20\t10\nStab\t7\t9\t2\n`,
        ),
      ),
    );
  const ofPeriod = (headers: string) => `${headers}\tAvvikelse`;

  it.each([
    ["Delårsrapport tertial 1 2025", "Utfall jan–apr 2025\tUtfall period", "2025-04-30"],
    ["Delårsrapport tertial 1 2025", "Utfall 2024\tPrognos apr", "2025-04-30"],
    ["Delårsrapport tertial 1 2025", "Utfall jan–aug 2025\tUtfall period", null],
    ["Delårsrapport tertial 1 2025", "Utfall period\tPrognos augusti", null],
    ["Delårsrapport tertial 2 2025", "Utfall jan–apr 2025\tUtfall period", null],
    ["Delårsrapport tertial 2 2025", "Utfall 2025\tPrognos april", "2025-08-31"],
    ["Delårsrapport tertial 2 2025", "Utfall 2025\tBudget jan–dec 2025", "2025-08-31"],
    ["Delårsrapport tertial 2 2025", "Utfall period\tBudget 2025", "2025-08-31"],
    ["Delårsrapport tertial 2 2025", "Utfall period\tBudget 2024", null],
    ["Delårsrapport tertial 2 2054", "Utfall 2023\tUtfall 2024", null],
    ["Delårsrapport tertial 2 2025", "Utfall 2024\tBudget", "2025-08-31"],
    ["Årsbokslut 2024", "Bokslut 2024\tBudget 2025", "2024-12-31"],
    ["Årsbokslut 2025", "Bokslut\tBudget 2024", null],
    ["Verksamhetsplan 2025", "Budget 2026\tBudget 2027", "2025-12-31"],
  ])("%s with %j ends %s", (title, headers, end) => {
    expect(read(title, ofPeriod(headers)).identity?.period.end ?? null).toBe(end);
  });

  it("gives way to a period or year that the text tells as well", () => {
    const headers = ofPeriod("Utfall jan–apr 2025\tUtfall period");
    const period = read("Delårsrapport tertial 2 2025", headers, "Utfallet per augusti är lägre.");
    expect(period.identity?.period.end).toBe("2025-08-31");
    const told = "Under hela våren 2025 blev det fler.\n\nDet blev fler 2025.";
    const year = read("Delårsrapport tertial 2 2025", ofPeriod("Utfall period\tBudget 2024"), told);
    expect(year.identity?.year).toBe(2025);
  });

  it.each([
    ["Sjukfrånvaro, procent", "2025-08-31"],
    ["Drift, tkr", null],
  ])("know sick leave a month later than the rest: %s", (heading, end) => {
    const text = `Umeå kommun\n\nSocialnämnden\n\nDelårsrapport augusti 2025\n\n${heading}\tAck. januari–juli 2025\tAck. januari–juli 2024\nKvinnor\t8,2\t8,8\nMän\t5,9\t6,1\n`;
    const { identity } = readDocument(readText(Buffer.from(text)));
    expect(identity?.period.end ?? null).toBe(end);
  });

  it("leaves nothing sure that hangs on a period which is not known, whatever adds up", () => {
    const rows = "Intäkter\t900\t880\t-20\nPersonal\t-700\t-690\t10\nKostnader\t-700\t-690\t10\n";
    const sure = (headers: string) =>
      readDocument(
        readText(
          Buffer.from(`Socialnämnden\n\nDelårsrapport 2022\n\nDrift, tkr\t${headers}\n${rows}`),
        ),
      ).figures.filter(({ flags }) => !flags.includes("U"));
    const left = sure("Budget 2022\tUtfall 2022\tAvvikelse");
    expect(left.map(({ column }) => column)).toEqual(Array(3).fill("Budget 2022"));
    expect(sure("Budget period\tUtfall period\tAvvikelse period")).toEqual([]);
  });
});

const reports = join(import.meta.dirname, "../../../shared/reports");

describe.skipIf(!existsSync(reports))("the real reports", () => {
  it.each([
    ["enkoping-socialnamnden-2024-t2", "Enköping", "interim", "2024-08-31"],
    ["helsingborg-socialnamnden-2017-t2", "Helsingborg", "interim", "2017-08-31"],
    ["helsingborg-socialnamnden-2023-arsbokslut", "Helsingborg", "annual", "2023-12-31"],
    ["helsingborg-socialnamnden-2025-plan", "Helsingborg", "plan", "2025-12-31"],
    ["helsingborg-socialnamnden-2025-t1", "Helsingborg", "interim", "2025-04-30"],
  ])("%s", (name, municipality, kind, end) => {
    const document = readText(readFileSync(join(reports, `${name}.txt`))).value;
    const { value, problems } = readIdentity(document);
    expect(value).toMatchObject({ municipality, committee: "Socialnämnden", kind });
    expect(value.period?.end).toBe(end);
    expect(problems).toEqual([]);
  });
});
