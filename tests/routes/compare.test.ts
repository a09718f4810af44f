import { describe, expect, it } from "vitest";
import { csvOf } from "@/lib/routes/files";
import { compareHref, parseCompareQuery } from "@/lib/routes/compare";

const parse = (address: string) => {
  const params = new URLSearchParams(address.split("?")[1]);
  return parseCompareQuery(
    Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)])),
  );
};

describe("the address of a comparison", () => {
  it("holds the whole view, both ways", () => {
    const query = {
      ...parseCompareQuery({}),
      roll: undefined,
      serie: ["helsingborg/socialnamnden/summa-kostnader", "a/b/c"],
      period: "t2",
      visa: "index",
      per: "invanare",
      bild: "rutor",
      skala: "egen",
    } as const;
    expect(parse(compareHref({ ...query, serie: [...query.serie] }))).toEqual(query);
    expect(compareHref(parseCompareQuery({}))).toBe("/jamfor");
  });

  it("falls back where it is unknown or broken", () => {
    expect(parseCompareQuery({ roll: "x", period: ["t9"], visa: "../..", serie: "a/b" })).toEqual(
      parseCompareQuery({}),
    );
    expect(parseCompareQuery({})).toMatchObject({ roll: "kostnader", serie: [] });
  });

  it("takes each series once, and no more than eight", () => {
    const serie = Array.from({ length: 20 }, (_, index) => `a/b/c${index % 10}`);
    expect(parseCompareQuery({ serie }).serie).toEqual(serie.slice(0, 8));
  });

  it("keeps every series in the file's address", () => {
    expect(csvOf(compareHref({ serie: ["a/b/c", "a/b/d"] }), "maskin")).toBe(
      "/jamfor.csv?serie=a%2Fb%2Fc&serie=a%2Fb%2Fd&dialekt=maskin",
    );
  });
});
