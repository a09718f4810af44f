import { describe, expect, it } from "vitest";
import {
  cumulativePeriod,
  monthPeriod,
  pointPeriod,
  weekPeriod,
  yearPeriod,
} from "@/lib/domain/period";
import { formatDate, formatMoment, isoDateOf, shortMonthName } from "@/lib/format/date";
import { formatPeriod, formatShortPeriod } from "@/lib/format/period";

describe("formatPeriod", () => {
  it.each([
    [yearPeriod(2023), "2023", "2023"],
    [cumulativePeriod(2025, 4), "jan–apr 2025", "jan–apr 2025"],
    [cumulativePeriod(2024, 8), "jan–aug 2024", "jan–aug 2024"],
    [cumulativePeriod(2024, 6), "jan–juni 2024", "jan–juni 2024"],
    [monthPeriod(2025, 4), "april 2025", "apr 2025"],
    [weekPeriod(2025, 14), "vecka 14 2025", "v. 14 2025"],
    [weekPeriod(2025, 1), "vecka 1 2025", "v. 1 2025"],
    [weekPeriod(2020, 53), "vecka 53 2020", "v. 53 2020"],
    [pointPeriod("2024-08-31"), "31 augusti 2024", "31 aug 2024"],
    [
      { start: "2024-05-01", end: "2024-08-31", span: "derivedBlock" as const },
      "maj–aug 2024 (beräknat)",
      "maj–aug 2024 (beräknat)",
    ],
  ])("%o reads %s", (period, long, short) => {
    expect(formatPeriod(period)).toBe(long);
    expect(formatShortPeriod(period)).toBe(short);
  });
});

describe("dates", () => {
  it("are in words, without a leading zero", () => {
    expect(formatDate("2024-08-31")).toBe("31 augusti 2024");
    expect(formatDate("2025-01-02")).toBe("2 januari 2025");
  });

  it("of a moment are Sweden's", () => {
    const lateInUtc = new Date("2024-06-30T23:30:00Z");
    expect(isoDateOf(lateInUtc)).toBe("2024-07-01");
    expect(formatMoment(lateInUtc)).toBe("1 juli 2024");
  });

  it("shorten only names that are longer than four letters", () => {
    const names = Array.from({ length: 12 }, (_, index) => shortMonthName(index + 1));
    expect(names.join(" ")).toBe("jan feb mars apr maj juni juli aug sep okt nov dec");
  });
});
