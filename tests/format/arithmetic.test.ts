import { expect, it } from "vitest";
import { sayArithmetic } from "@/lib/format/arithmetic";

const place = { page: null, line: 7 };
const sum = (ok: boolean, parts: string[], total: string) => ({
  code: "partsSum" as const,
  ok,
  place,
  subject: "Summa, Utfall 2024",
  numbers: [
    ...parts.map((value, index) => ({ label: `Del ${index}`, value })),
    { label: "Summa", value: total },
  ],
});

it.each([
  [sum(false, ["28", "133", "5.6"], "21.6"), "28 + 133 + 5,6 = 166,6, inte 21,6 (Summa)"],
  [sum(true, ["-4", "-1.5"], "-5.5"), "−4 − 1,5 = −5,5 (Summa)"],
  [sum(true, ["0.4", "0.4"], "1"), "0,4 + 0,4 = 0,8 ≈ 1 (Summa), avrundat"],
  [sum(false, Array<string>(9).fill("1"), "8"), "9 delar = 9, inte 8 (Summa)"],
])("reckons a sum", (check, said) => {
  expect(sayArithmetic(check)).toBe(said);
});

it("tells what is no sum as its sentence", () => {
  const check = { ...sum(false, ["2024"], "2023"), code: "targetYear" as const };
  expect(sayArithmetic(check)).toBe(
    "Summa, Utfall 2024: målets år 2024, rapportens år 2023. Målet gäller ett annat år än rapporten.",
  );
});
