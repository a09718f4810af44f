import { expect, it } from "vitest";
import { formatDate } from "@/lib/format/date";
import { readDate } from "@/lib/format/readDate";

it.each([
  "2025-02-20",
  "2025-2-20",
  "20250220",
  "20 februari 2025",
  "den 20 februari 2025",
  " 20 Feb. 2025 ",
  "20/2 2025",
  "20/2-2025",
  "20.2.2025",
])("reads %s", (text) => {
  expect(readDate(text)).toBe("2025-02-20");
});

it.each([
  "",
  "i går",
  "2025",
  "2025-02-30",
  "2025-13-01",
  "30 februari 2025",
  "2/20 2025",
  "20/2",
  "20 fe 2025",
  "0 maj 2025",
])("does not take “%s” for a date", (text) => {
  expect(readDate(text)).toBeNull();
});

it("reads back what is written out", () => {
  const dates = Array.from(
    { length: 12 },
    (_, month) => `2024-${String(month + 1).padStart(2, "0")}-29`,
  );
  expect(dates.map((date) => readDate(formatDate(date)))).toEqual(dates);
});
